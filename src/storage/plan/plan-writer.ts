import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { PlanWriter } from '../../application/plan/plan-store.ts';
import { insertIssuedPaper } from '../documents/issued-paper-store.ts';
import { writeSetting } from '../house/setting-store.ts';
import { copyItemLinks, insertItem, moveItem, removeItem, updateItem } from '../productions/item-store.ts';
import { insertProduction, removeProduction, updateProduction } from '../productions/production-store.ts';
import { insertRecord, removeRecord, setOrderKey, updateRecord } from '../records/record-store.ts';
import { applyDifferences } from '../season/apply-differences.ts';
import { insertBlobs } from '../season/blob-rows.ts';
import { renameSeason } from '../season/season-store.ts';
import type { Db } from './db.ts';
import { insertRows } from './insert-rows.ts';

/** The writes of one open action. */
export function createPlanWriter(raw: Database.Database, db: Db): PlanWriter {
  return {
    newId: () => uuidv7(),
    insertRows: (rows) => {
      raw.pragma('defer_foreign_keys = ON');
      insertRows(raw, rows);
    },
    applyDifferences: (differences) => applyDifferences(raw, differences),
    insertBlobs: (blobs) => insertBlobs(raw, blobs),
    insertItem: (item) => insertItem(db, item),
    updateItem: (id, fields) => updateItem(db, id, fields),
    moveItem: (id, parentId, orderKey) => moveItem(db, id, parentId, orderKey),
    removeItem: (id) => removeItem(db, id),
    copyItemLinks: (from, to) => copyItemLinks(db, from, to),
    insertProduction: (row) => insertProduction(db, row),
    updateProduction: (id, fields) => updateProduction(db, id, fields),
    removeProduction: (id) => removeProduction(db, id),
    renameSeason: (id, name) => renameSeason(db, id, name),
    insertRecord: (kind, id, fields, orderKey) => insertRecord(raw, kind, id, fields, orderKey),
    updateRecord: (kind, id, fields) => updateRecord(raw, kind, id, fields),
    removeRecord: (kind, id) => removeRecord(raw, kind, id),
    setOrderKey: (kind, id, orderKey) => setOrderKey(raw, kind, id, orderKey),
    writeSetting: (key, value) => writeSetting(raw, key, value),
    insertIssuedPaper: (row) => insertIssuedPaper(db, row),
  };
}
