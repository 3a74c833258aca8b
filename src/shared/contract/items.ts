import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commonErrors } from './errors.ts';
import { zBasis, zId, zLine, zNote, zOrderKey, zScript, zSeconds, zSequence, zTitle } from './fields.ts';

/**
 * Item kinds: `item` tiết mục, `act` hồi, `curtain` màn, `scene` cảnh, `unit` lớp (bounded by entrances and exits),
 * `number` bài bản, `speech` lời dẫn or thoại.
 */
export const itemKinds = ['item', 'act', 'curtain', 'scene', 'unit', 'number', 'speech'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Fields that a user edits in place. Durations in seconds; `durationSeconds` null means the sum of the children. */
export const zItemFields = z.object({
  kind: z.enum(itemKinds),
  title: zTitle,
  /** Thể loại, loại bài: ca cổ, vọng cổ, Bắc, Nam, Oán, lý, tân cổ, múa, hoạt cảnh, nói lối… */
  genre: zLine,
  durationSeconds: zSeconds.nullable(),
  /** Link (chuyển tiếp) after the item, counted before the next one starts. */
  linkSeconds: zSeconds,
  /** Performers as printed (biểu diễn); empty means the cast list of the item says it. */
  performers: zLine,
  /** Tác giả, soạn giả. */
  author: zLine,
  /** Lời dẫn của MC. */
  mcText: zNote,
  sound: zNote,
  lighting: zNote,
  led: zNote,
  props: zNote,
  costumes: zNote,
  note: zNote,
  /** Phụ trách. */
  responsible: zLine,
  /** Câu of a vọng cổ: `1, 2`. */
  verses: zLine,
  /** Nhịp: beats of a câu, 4 to 64. */
  beats: z.int().min(1).max(256).nullable(),
  /** Vào nhịp: the beat that the singer enters on. */
  entryBeat: z.int().min(1).max(256).nullable(),
  /** Hơi: Bắc, Nam, Xuân, Ai, Oán. */
  mode: zLine,
  /** Dây: dây đào, dây kép, hò 1 to 5. */
  tuning: zLine,
  /** Lời: the words that are sung or spoken. */
  scriptText: zScript,
  /** Minutes of rehearsal that it needs (số phút cần tập); null is the house's usual. */
  rehearsalMinutes: z.int().min(0).max(60_000).nullable(),
});
export type ItemFields = z.infer<typeof zItemFields>;
export const zItemPatch = zItemFields.partial();
export type ItemPatch = z.infer<typeof zItemPatch>;
const zNewItem = zItemPatch.required({ kind: true, title: true });
export type NewItem = z.infer<typeof zNewItem>;

export const zItem = zItemFields.extend({
  id: zId,
  productionId: zId,
  parentId: zId.nullable(),
  orderKey: zOrderKey,
  /** Names of the performers and roles of the item, derived from cast and performer rows. */
  castNames: z.string(),
  /** People who perform it without a named role, in their order, and the roles on stage. */
  personIds: z.array(zId),
  roleIds: z.array(zId),
});
export type Item = z.infer<typeof zItem>;

/** Rows of our own copy name the row they were copied from: its roles, performers and files come along. */
export const zPastedItem = zNewItem.extend({ fromId: zId.optional() });
export type PastedItem = z.infer<typeof zPastedItem>;

/** Running-order row as the command line lists it: depth first, `position` from 1. */
export const zListedItem = zItemFields.extend({
  id: zId,
  productionId: zId,
  parentId: zId.nullable(),
  position: z.int(),
  depth: z.int(),
  number: z.string(),
  castNames: z.string(),
  effectiveSeconds: z.int(),
  startSeconds: z.int(),
  startsAt: z.string().nullable(),
});
export type ListedItem = z.infer<typeof zListedItem>;

/** Where a dragged item lands, said as an intention instead of an index. */
export const zPlacement = z.object({
  targetId: zId.nullable(),
  side: z.enum(['before', 'after', 'inside']),
});
export type Placement = z.infer<typeof zPlacement>;

const base = oc.errors(commonErrors);
const zIds = z.array(zId).min(1).max(limits.itemsPerAct);
const zDone = z.object({ seq: zSequence });
const zItemLink = z.union([z.object({ itemId: zId, roleId: zId }), z.object({ itemId: zId, personId: zId })]);
export type ItemLink = z.infer<typeof zItemLink>;
const zLinkIds = z.array(zId).max(400).optional();

export const itemsContract = {
  tree: base
    .input(z.object({ productionId: zId }))
    .output(z.object({ seq: zSequence, items: z.array(zItem) })),
  /** `targetId` null with `inside` means the end of the running order. */
  add: base
    .input(
      z.object({
        productionId: zId,
        at: zPlacement,
        fields: zNewItem,
      }),
    )
    .output(z.object({ seq: zSequence, id: zId })),
  /** A pasted list as one act: rows nest by their kinds, those of the top go to `at` one behind another. */
  addMany: base
    .input(
      z.object({
        productionId: zId,
        at: zPlacement,
        rows: z.array(zPastedItem).min(1).max(limits.itemsPerAct),
      }),
    )
    .output(z.object({ seq: zSequence, ids: z.array(zId) })),
  update: base.input(z.object({ id: zId, ...zBasis, fields: zItemPatch })).output(zDone),
  /** Fields of many items as one act: an edit or a paste in the flat table. */
  updateMany: base
    .input(
      z.object({
        updates: z
          .array(z.object({ id: zId, fields: zItemPatch }))
          .min(1)
          .max(limits.itemsPerAct),
        ...zBasis,
      }),
    )
    .output(zDone),
  move: base.input(z.object({ ids: zIds, to: zPlacement, ...zBasis })).output(zDone),
  /**
   * Puts people and roles into an item, or takes them out. Said as what changes, so that two people who cast one item at
   * the same time take nothing from each other.
   */
  link: base
    .input(
      z.object({
        id: zId,
        addPeople: zLinkIds,
        removePeople: zLinkIds,
        addRoles: zLinkIds,
        removeRoles: zLinkIds,
      }),
    )
    .output(zDone),
  /**
   * Puts people and roles into items of one production and takes others out, as one act: a stroke over the matrix of
   * roles and items. A pair names a role or a person.
   */
  linkMany: base
    .input(
      z.object({
        productionId: zId,
        add: z.array(zItemLink).max(limits.linksPerAct).optional(),
        remove: z.array(zItemLink).max(limits.linksPerAct).optional(),
      }),
    )
    .output(zDone),
  /**
   * Moves or copies items, with all that is in them, to another production as one act. Roles are those of the same name
   * there, made where they are missing; performers and files come along. Cues go with moved items, and with copied ones
   * where `withCues` asks for it; a number that is taken there becomes the next free point number.
   */
  transfer: base
    .input(
      z.object({
        ids: zIds,
        toProductionId: zId,
        at: zPlacement,
        copy: z.boolean(),
        withCues: z.boolean().optional(),
        ...zBasis,
      }),
    )
    .output(z.object({ seq: zSequence, ids: z.array(zId) })),
  duplicate: base.input(z.object({ ids: zIds })).output(z.object({ seq: zSequence, ids: z.array(zId) })),
  remove: base.input(z.object({ ids: zIds, ...zBasis })).output(zDone),
};
