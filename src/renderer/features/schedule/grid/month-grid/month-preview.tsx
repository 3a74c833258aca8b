import { useTranslation } from 'react-i18next';
import { clockOf, dayOfMinute } from '../../../../../domain/schedule/index.ts';
import { icon } from '../cards/icon.tsx';
import { ClashCard } from '../drag/clash-card.tsx';
import { type Landing, type Lifted, useHeld } from '../drag/drag-state.ts';
import { landedCalls } from '../drag/landing.ts';
import { useSession } from '../session.ts';
import { BandBox } from '../time-grid/time-preview.tsx';
import type { GridColumn } from '../types.ts';
import { dayShort, span } from '../words.ts';

/** The cells that a drop would reach, with the chip in the hand; the month under it does not render. */
export function MonthPreview({ columns }: { columns: readonly GridColumn[] }) {
  const held = useHeld(useSession().drag);
  return (
    <div className="cal-preview cal-month-preview" aria-hidden="true">
      {held?.landing && (
        <Landed columns={columns} lifted={held.lifted} landing={held.landing} asked={held.asked} />
      )}
      <BandBox />
    </div>
  );
}

type Props = { columns: readonly GridColumn[]; lifted: Lifted; landing: Landing; asked: boolean };

function Landed({ columns, lifted, landing, asked }: Props) {
  const { t } = useTranslation('calendar');
  const weeks = columns.length / 7;
  const { preview } = landing;
  const clash = preview.severity === 'error' || preview.severity === 'warning' ? preview.severity : undefined;
  const cells = landedCalls(lifted, landing).flatMap((call) => {
    const index = columns.findIndex(({ day }) => day === dayOfMinute(call.start));
    return index < 0 ? [] : [{ ...call, index }];
  });
  const lead = cells.find((cell) => cell.lead);
  const day = dayOfMinute(landing.start);
  const right = lead !== undefined && lead.index % 7 > 3;
  const count = lifted.calls.length;
  return (
    <>
      {cells.map((cell) => (
        <div
          key={cell.id}
          className="cal-target"
          data-lead={cell.lead || undefined}
          style={{
            left: `${((cell.index % 7) * 100) / 7}%`,
            top: `${(Math.floor(cell.index / 7) * 100) / weeks}%`,
            width: `${100 / 7}%`,
            height: `${100 / weeks}%`,
          }}
        />
      ))}
      {lead && (
        <div
          className="cal-month-lifted"
          data-landing=""
          style={{
            left: `${((lead.index % 7) * 100) / 7}%`,
            top: `${(Math.floor(lead.index / 7) * 100) / weeks}%`,
            width: `${100 / 7}%`,
          }}
        >
          <div
            className="cal-chip"
            data-hue={lifted.call?.hue ?? lifted.item?.hue ?? 0}
            data-clash={clash}
            data-in-hand=""
          >
            {icon(lifted.call?.kind ?? lifted.item?.kind ?? 'rehearsal')}
            <small>{clockOf(landing.start)}</small>
            <span>
              {count > 1 ? t('drag.several', { count }) : (lifted.call?.title ?? lifted.item?.title)}
            </span>
            {clash && icon(clash, 'cal-chip-badge')}
          </div>
          <div className="cal-label" data-last={lead.index % 7 === 6 || undefined}>
            {landing.copy && `${t('drag.copy')} · `}
            {`${dayShort(t, day)} · ${span(landing.start, landing.end)}`}
          </div>
          {preview.lines.length > 0 && !asked && (
            <div className="cal-clash" data-side={right ? 'left' : 'right'} data-severity={clash}>
              <ClashCard preview={preview} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
