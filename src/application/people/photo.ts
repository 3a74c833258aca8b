import { createHash } from 'node:crypto';
import type { Basis } from '../../shared/contract/fields.ts';
import type { photoTypes } from '../../shared/contract/people.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';

type PhotoType = (typeof photoTypes)[number];

const begins = (bytes: Uint8Array, at: number, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[at + i] === byte);

/** What kind of picture the bytes are, by their signature; null for anything else, whatever its name says. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
  if (begins(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (begins(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  const isRiff = begins(bytes, 0, [0x52, 0x49, 0x46, 0x46]);
  return isRiff && begins(bytes, 8, [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : null;
}

function requirePerson(plan: PlanStore, id: string) {
  const [person] = plan.recordsById('person', [id]);
  if (!person) throw new PlanError('NOT_FOUND', { kind: 'person', id });
  return person;
}

type Input = { id: string; file: File | null } & Basis;

/** Keeps a photo (ảnh) of a person, or takes it away, as one act. The bytes lie in `blob`, so that an undo finds them. */
export async function setPhoto(plan: () => PlanStore, caller: Caller, { id, file, ...basis }: Input) {
  if (file && file.size > limits.photoBytes) throw new PlanError('TOO_LARGE', { limit: limits.photoBytes });
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : null;
  if (bytes && photoTypeOf(bytes) === null)
    throw new PlanError('INVALID', { field: 'photo', reason: 'malformed' });
  const photoBlobId = bytes ? createHash('sha256').update(bytes).digest('hex') : null;
  // The plan may have been closed or changed for another one while the bytes came in.
  const store = plan();
  const person = requirePerson(store, id);
  const { seq } = store.act(
    {
      label: {
        key: 'record.update',
        params: { what: 'person', title: person.name, count: 1, field: 'photoBlobId' },
      },
      actor: caller.actor,
      ...basedOn(basis, [{ table: 'person', id, fields: ['photoBlobId'] }]),
    },
    (writer) => {
      if (bytes && photoBlobId !== null) writer.insertBlob(photoBlobId, bytes);
      writer.updateRecord('person', id, { photoBlobId });
    },
  );
  return { seq };
}

export function readPhoto(plan: PlanStore, id: string): { file: File | null } {
  const { photoBlobId, name } = requirePerson(plan, id);
  const bytes = photoBlobId === null ? null : plan.blob(photoBlobId);
  const type = bytes && photoTypeOf(bytes);
  if (!bytes || !type) return { file: null };
  return { file: new File([new Uint8Array(bytes)], name, { type }) };
}
