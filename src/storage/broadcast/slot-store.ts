import { and, asc, count, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Channel, Slot } from '../../shared/contract/broadcast.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import type { Db } from '../plan/db.ts';
import { channel, partner, production, productionPart, slot, slotPart } from '../schema/index.ts';

/** A station's name valid on a day; its newest where none is valid then. */
export function readStationNameOn(db: Db, code: string, date: string): string | null {
  const valid = and(
    eq(partner.code, code),
    lte(partner.validFrom, date),
    or(isNull(partner.validTo), gte(partner.validTo, date)),
  );
  const row =
    db.select({ name: partner.name }).from(partner).where(valid).orderBy(desc(partner.validFrom)).get() ??
    db
      .select({ name: partner.name })
      .from(partner)
      .where(eq(partner.code, code))
      .orderBy(desc(partner.validFrom))
      .get();
  return row?.name ?? null;
}

/** Channels under the names that their stations have on a day; the last one before it where none is valid then. */
export function readChannels(db: Db, today: string): Channel[] {
  const names = db
    .select({ code: partner.code, name: partner.name, from: partner.validFrom, to: partner.validTo })
    .from(partner)
    .orderBy(asc(partner.validFrom))
    .all();
  const stations = new Map<string, string>();
  // Later ones replace earlier ones: names to come stand behind those that were, and these behind the valid one.
  const rank = (row: (typeof names)[number]) =>
    row.from > today ? 0 : row.to !== null && row.to < today ? 1 : 2;
  for (const row of names.toSorted((a, b) => rank(a) - rank(b))) stations.set(row.code, row.name);
  return db
    .select()
    .from(channel)
    .orderBy(asc(channel.sortKey), asc(channel.id))
    .all()
    .map((row, index) => ({
      id: row.id,
      position: index + 1,
      code: row.code,
      name: row.name,
      stationCode: row.partnerCode,
      stationName: stations.get(row.partnerCode) ?? row.partnerCode,
      enabled: row.enabled === 1,
    }));
}

/** Slots by air time, each with the parts that it carries. */
export function readSlots(
  db: Db,
  filter: {
    productionId?: string | undefined;
    channelId?: string | undefined;
    seasonId?: string | undefined;
  },
): Slot[] {
  const rows = db
    .select({ slot, productionTitle: production.title, channelCode: channel.code })
    .from(slot)
    .innerJoin(production, eq(production.id, slot.productionId))
    .innerJoin(channel, eq(channel.id, slot.channelId))
    .where(
      and(
        filter.productionId === undefined ? undefined : eq(slot.productionId, filter.productionId),
        filter.channelId === undefined ? undefined : eq(slot.channelId, filter.channelId),
        filter.seasonId === undefined ? undefined : eq(production.seasonId, filter.seasonId),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(slot.code))
    .all();
  const productionIds = [...new Set(rows.map((row) => row.slot.productionId))];
  const ofThese = inArray(productionPart.productionId, productionIds);
  const parts = Map.groupBy(
    db
      .select({ slotId: slotPart.slotId, part: productionPart })
      .from(slotPart)
      .innerJoin(productionPart, eq(productionPart.id, slotPart.partId))
      .where(ofThese)
      .orderBy(asc(productionPart.number))
      .all(),
    (row) => row.slotId,
  );
  const partCounts = new Map(
    db
      .select({ productionId: productionPart.productionId, n: count() })
      .from(productionPart)
      .where(ofThese)
      .groupBy(productionPart.productionId)
      .all()
      .map((row) => [row.productionId, row.n]),
  );
  return rows.map(({ slot: row, productionTitle, channelCode }, index) => {
    const carried = (parts.get(row.id) ?? []).map((entry) => entry.part);
    return {
      ...row,
      position: index + 1,
      productionTitle,
      channelCode,
      startsAt: row.startsAt as LocalDateTime,
      dueDate: row.dueDate as LocalDate | null,
      deliveredDate: row.deliveredDate as LocalDate | null,
      run: row.run as Slot['run'],
      mode: row.mode as Slot['mode'],
      status: row.status as Slot['status'],
      partIds: carried.map((part) => part.id),
      partLabel:
        carried.length === 0
          ? ''
          : `${carried.map((part) => part.number).join('+')}/${partCounts.get(row.productionId) ?? carried.length}`,
    };
  });
}
