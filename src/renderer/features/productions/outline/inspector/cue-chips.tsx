import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareCueNumbers } from '../../../../../domain/cues/index.ts';
import type { Cue, Department } from '../../../../../shared/contract/cues.ts';

/** The department's colour as the Cue tab shows it; lighter in the dark theme. */
const departmentColour = (token = 'mc') => `color-mix(in srgb, var(--dep-${token}) var(--dep-share), #fff)`;

/** Cues called during a row, each with the letters and colour of its departments. */
export function CueChips({
  cues,
  departments,
  itemId,
}: {
  cues: readonly Cue[];
  departments: readonly Department[];
  itemId: string;
}) {
  const { t } = useTranslation('outline');
  const own = useMemo(
    () =>
      cues.filter((cue) => cue.itemId === itemId).toSorted((a, b) => compareCueNumbers(a.number, b.number)),
    [cues, itemId],
  );
  const colour = (code: string) => departments.find((department) => department.code === code)?.colour;
  return (
    <section className="ol-section ol-cues">
      <h3>{t('inspector.cues')}</h3>
      {own.length === 0 && <span className="ol-quiet">{t('inspector.noCues')}</span>}
      <ul>
        {own.map((cue) => {
          const first = cue.departments[0] ?? '';
          const letters = cue.departments.join(' ');
          return (
            <li
              key={cue.id}
              className="ol-cue"
              title={t('inspector.cueTip', { number: cue.number, departments: letters, title: cue.title })}
              style={{ borderInlineStartColor: departmentColour(colour(first)) }}
            >
              <b>{letters}</b> {cue.number}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
