import { createHash } from 'node:crypto';
import { generateKeyBetween } from 'fractional-indexing';
import { recordFields } from '../../shared/contract/records.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { assertReferences } from '../records/record-references.ts';

type NewAttachment = { productionId: string; itemId: string | null; milestoneId: string | null; file: File };

/** The name of a file as it is kept: what its row may hold, or a refusal of the name. */
function nameOf(file: File): string {
  const { success, data } = recordFields.attachment.shape.name.safeParse(file.name);
  if (!success) throw new PlanError('INVALID', { field: 'fileName', reason: 'malformed' });
  return data;
}

/** Keeps the bytes of a file and hangs it on its item or milestone, as one act. */
export async function addAttachment(plan: () => PlanStore, caller: Caller, input: NewAttachment) {
  const { file, productionId, itemId, milestoneId } = input;
  if (file.size > limits.attachmentBytes) throw new PlanError('TOO_LARGE', { limit: limits.attachmentBytes });
  if (itemId !== null && milestoneId !== null)
    throw new PlanError('INVALID', { field: 'milestoneId', reason: 'not-a-choice' });
  const name = nameOf(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const blobId = createHash('sha256').update(bytes).digest('hex');
  const mediaType = file.type.slice(0, limits.title);
  const fields = { productionId, itemId, milestoneId, blobId, name, mediaType, size: bytes.length };
  // The plan may have been closed or changed for another one while the bytes came in.
  const store = plan();
  const { seq, value } = store.act(
    {
      label: { key: 'record.add', params: { what: 'attachment', title: name, count: 1 } },
      actor: caller.actor,
      productionId,
    },
    (writer) => {
      const id = writer.newId();
      writer.insertBlob(blobId, bytes);
      assertReferences(store, [{ id, ...fields }]);
      const last = store.recordOrder('attachment', fields)?.at(-1)?.orderKey ?? null;
      writer.insertRecord('attachment', id, fields, generateKeyBetween(last, null));
      return id;
    },
  );
  return { seq, id: value };
}

/** Types that the window shows. Any other (a page, a drawing with scripts) is plain bytes: saved, never opened. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf)$/;

export function readAttachment(plan: PlanStore, id: string): { file: File } {
  const [attachment] = plan.recordsById('attachment', [id]);
  const bytes = attachment && plan.blob(attachment.blobId);
  if (!attachment || !bytes) throw new PlanError('NOT_FOUND', { kind: 'attachment', id });
  const type = SHOWN.test(attachment.mediaType) ? attachment.mediaType : 'application/octet-stream';
  return { file: new File([new Uint8Array(bytes)], attachment.name, { type }) };
}
