import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ChevronDownRegular,
  DesktopRegular,
  ErrorCircleFilled,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outline, slotFit, slotSegments } from '../../../../../domain/productions/index.ts';
import type { Channel, Slot } from '../../../../../shared/contract/broadcast.ts';
import type { ProductionPart } from '../../../../../shared/contract/productions.ts';
import { formatClockShort } from '../../../../../shared/time/clock.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { type LocalDateTime, secondsOfDay } from '../../../../../shared/time/local-time.ts';
import { SlotBar } from './slot-bar.tsx';
import { channelName, slotWhen } from './slot-words.ts';

type StripProps = {
  outline: Outline;
  slots: readonly Slot[];
  channels: readonly Channel[] | undefined;
  slot: Slot | null;
  /** Parts of the show that the slot carries; none means all of it. */
  parts: readonly ProductionPart[];
  startsAt: LocalDateTime | null;
  hue: number;
  choose: (slotId: string | null) => void;
};

const NONE = 'none';

/** The slot that the running order is measured against: which, how long, over or under, and its bar. */
export function SlotStrip({ outline, slots, channels, slot, parts, startsAt, hue, choose }: StripProps) {
  const { t, i18n } = useTranslation('outline');
  const segments = useMemo(() => slotSegments(outline, parts), [outline, parts]);
  const total = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  const name = slot
    ? t('slot.name', { channel: channelName(slot, channels) })
    : t(slots.length > 0 ? 'slot.choose' : 'slot.noSlots');
  // The stage's clock stands under the tick where the show airs as it starts; else the slot's own length does.
  const sameStart = slot !== null && startsAt !== null && startsAt === slot.startsAt && parts.length === 0;
  const tick =
    slot === null
      ? ''
      : sameStart
        ? formatClockShort(secondsOfDay(slot.startsAt) + slot.durationSeconds)
        : formatMinutesSeconds(slot.durationSeconds);
  return (
    <section className="ol-strip" aria-label={t('slot.choose')}>
      <div className="ol-strip-line">
        <Menu
          checkedValues={{ slot: [slot?.id ?? NONE] }}
          onCheckedValueChange={(_event, data) => {
            const id = data.checkedItems[0];
            choose(id === undefined || id === NONE ? null : id);
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <button
              type="button"
              className="ol-slot-button"
              disabled={slots.length === 0}
              title={t('slot.choose')}
            >
              <DesktopRegular fontSize={16} />
              <b>{name}</b>
              {slot && <span className="ol-slot-when">{slotWhen(slot, i18n.language)}</span>}
              {slot && slot.partLabel !== '' && (
                <span className="ol-slot-when">{t('slot.part', { label: slot.partLabel })}</span>
              )}
              {slots.length > 0 && <ChevronDownRegular fontSize={12} />}
            </button>
          </MenuTrigger>
          <MenuPopover className="ol-slot-menu">
            <MenuList>
              {slots.map((each) => (
                <MenuItemRadio
                  key={each.id}
                  name="slot"
                  value={each.id}
                  secondaryContent={slotWhen(each, i18n.language)}
                >
                  {t('slot.name', { channel: channelName(each, channels) })}
                </MenuItemRadio>
              ))}
              <MenuItemRadio name="slot" value={NONE}>
                {t('slot.none')}
              </MenuItemRadio>
            </MenuList>
          </MenuPopover>
        </Menu>
        <span className="ol-spring" />
        <span className="ol-quiet">{t('slot.total')}</span>
        <b>{formatMinutesSeconds(total)}</b>
        {slot && (
          <Fit
            over={slotFit(outline, parts, slot.durationSeconds).overSeconds}
            slotSeconds={slot.durationSeconds}
          />
        )}
      </div>
      {slot && (
        <SlotBar
          outline={outline}
          segments={segments}
          slotSeconds={slot.durationSeconds}
          tick={tick}
          hue={hue}
        />
      )}
    </section>
  );
}

/** Over, under or exact, in a pill with a glyph, and what to do about it. */
function Fit({ over, slotSeconds }: { over: number; slotSeconds: number }) {
  const { t } = useTranslation('outline');
  const length = formatMinutesSeconds(Math.abs(over));
  if (over > 0) {
    // Slots are given in steps of five minutes.
    const minutes = Math.ceil((slotSeconds + over) / 300) * 5;
    return (
      <>
        <span className="ol-fit" data-tone="over">
          <ErrorCircleFilled fontSize={14} />
          {t('slot.over', { length })}
        </span>
        <span className="ol-quiet ol-fit-hint">{t('slot.overHint', { length, minutes })}</span>
      </>
    );
  }
  return (
    <>
      <span className="ol-fit" data-tone="ok">
        <CheckmarkCircleRegular fontSize={14} />
        {over === 0 ? t('slot.exact') : t('slot.left', { length })}
      </span>
      <span className="ol-quiet ol-fit-hint">
        {over === 0 ? t('slot.exactHint') : t('slot.leftHint', { length })}
      </span>
    </>
  );
}
