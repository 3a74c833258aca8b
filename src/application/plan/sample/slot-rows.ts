import { within } from './item-rows.ts';
import type { SampleSlot } from './sample-plan.ts';
import type { Directory, TableRows } from './table-rows.ts';

export type SlotDirectories = {
  channels: Directory;
  productions: Directory;
  parts: Directory;
  slots: Directory;
};

/** The codes must be in the directory already: productions name their slot before the slots are written. */
export function slotRows(slots: readonly SampleSlot[], from: SlotDirectories): TableRows {
  return [
    {
      table: 'slot',
      rows: slots.map((slot) => ({
        id: from.slots.idOf(slot.code),
        code: slot.code,
        production_id: from.productions.idOf(slot.production),
        channel_id: from.channels.idOf(slot.channel),
        starts_at: slot.startsAt,
        duration_seconds: slot.durationSeconds,
        actual_seconds: slot.actualSeconds ?? null,
        run: slot.run,
        repeat_number: slot.repeatNumber ?? null,
        mode: slot.mode,
        status: slot.status,
        file_name: slot.fileName,
        file_format: slot.fileFormat,
        due_date: slot.dueDate ?? null,
        delivered_date: slot.deliveredDate ?? null,
        received_by: slot.receivedBy,
        document_number: slot.documentNumber,
        rights: slot.rights,
        contact: slot.contact,
        note: slot.note,
      })),
    },
    {
      table: 'slot_part',
      rows: slots.flatMap((slot) =>
        slot.parts.map((number) => ({
          slot_id: from.slots.idOf(slot.code),
          part_id: from.parts.idOf(within(slot.production, number)),
        })),
      ),
    },
  ];
}
