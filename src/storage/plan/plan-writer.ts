import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { PlanWriter } from '../../application/plan/plan-store.ts';
import { insertBlob } from '../attachments/blob-store.ts';
import { insertIssuedPaper } from '../documents/issued-paper-store.ts';
import { writeSetting } from '../house/setting-store.ts';
import { insertItem, moveItem, removeItem, updateItem } from '../productions/item-store.ts';
import { insertProduction, removeProduction, updateProduction } from '../productions/production-store.ts';
import { insertRecord, removeRecord, setOrderKey, updateRecord } from '../records/record-store.ts';
import { removeCall } from '../schedule/call-store.ts';
import { applyDifferences } from '../season/apply-differences.ts';
import { removeSeason, updateSeason } from '../season/season-store.ts';
import type { Db } from './db.ts';
import { insertRows, removeRows, updateRows } from './table-rows.ts';

/** The writes of one open action. */
export function createPlanWriter(raw: Database.Database, db: Db): PlanWriter {
  return {
    newId: () => uuidv7(),
    insertRows: (rows) => {
      raw.pragma('defer_foreign_keys = ON');
      insertRows(raw, rows);
    },
    applyDifferences: (differences) => applyDifferences(raw, differences),
    updateRows: (rows) => {
      raw.pragma('defer_foreign_keys = ON');
      updateRows(raw, rows);
    },
    removeRows: (rows) => removeRows(raw, rows),
    insertItem: (item) => insertItem(db, item),
    updateItem: (id, fields) => updateItem(db, id, fields),
    moveItem: (id, parentId, orderKey) => moveItem(db, id, parentId, orderKey),
    removeItem: (id) => removeItem(db, id),
    insertProduction: (row) => insertProduction(db, row),
    updateProduction: (id, fields) => updateProduction(db, id, fields),
    removeProduction: (id) => removeProduction(db, id),
    updateSeason: (id, fields) => updateSeason(db, id, fields),
    removeSeason: (id) => removeSeason(db, id),
    removeCall: (id) => removeCall(db, id),
    insertRecord: (kind, id, fields, orderKey) => insertRecord(raw, kind, id, fields, orderKey),
    updateRecord: (kind, id, fields) => updateRecord(raw, kind, id, fields),
    removeRecord: (kind, id) => removeRecord(raw, kind, id),
    setOrderKey: (kind, id, orderKey) => setOrderKey(raw, kind, id, orderKey),
    insertBlob: (id, bytes) => insertBlob(raw, id, bytes),
    writeSetting: (key, value) => writeSetting(raw, key, value),
    insertIssuedPaper: (row) => insertIssuedPaper(db, row),
  };
}
