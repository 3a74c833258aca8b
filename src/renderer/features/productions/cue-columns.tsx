import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isPointCue } from '../../../domain/cues/index.ts';
import type { Cue, Department } from '../../../shared/contract/cues.ts';
import { formatDuration } from '../../../shared/time/duration.ts';
import type { Column } from '../../ui/data-table-rows.ts';
import styles from './query-table.module.css';

/** Whole seconds are enough to read; the paper carries the tenths. */
const seconds = (milliseconds: number) => formatDuration(milliseconds / 1000);

/** The department's colour; lighter in the dark theme, where navy would vanish. */
const departmentColour = (token = 'mc') => `color-mix(in srgb, var(--dep-${token}) var(--dep-share), #fff)`;

export function useCueColumns(departments: readonly Department[]): readonly Column<Cue>[] {
  const { t } = useTranslation('productions');
  return useMemo(() => {
    const byCode = new Map(departments.map((department) => [department.code, department]));
    return [
      {
        key: 'number',
        header: t('cues.number'),
        width: '72px',
        text: (cue) => cue.number,
        // A cue put between two called ones stands out, because it is the one that gets missed.
        cell: (cue) => (
          <span className={`${styles.number} ${isPointCue(cue.number) ? styles.point : ''}`}>
            {cue.number}
          </span>
        ),
      },
      {
        key: 'departments',
        header: t('cues.departments'),
        width: '116px',
        text: (cue) => cue.departments.map((code) => byCode.get(code)?.name ?? code).join(', '),
        cell: (cue) => (
          <span className={styles.departments}>
            {cue.departments.map((code) => (
              <span
                key={code}
                className={styles.department}
                style={{ borderInlineStartColor: departmentColour(byCode.get(code)?.colour) }}
              >
                {code}
              </span>
            ))}
          </span>
        ),
        sort: (cue) => cue.departments.join(' '),
      },
      {
        key: 'kind',
        header: t('cues.kind'),
        width: '56px',
        text: (cue) => t(`cues.kinds.${cue.triggerKind}`),
      },
      { key: 'title', header: t('cues.trigger'), width: '240px', strong: true, text: (cue) => cue.title },
      { key: 'standby', header: t('cues.standby'), width: '184px', text: (cue) => cue.standby },
      { key: 'instruction', header: t('cues.instruction'), text: (cue) => cue.instruction },
      {
        key: 'duration',
        header: t('cues.duration'),
        width: '64px',
        align: 'end',
        text: (cue) => (cue.durationMs === 0 ? '–' : seconds(cue.durationMs)),
        sort: (cue) => cue.durationMs,
      },
      {
        key: 'follow',
        header: t('cues.follow'),
        width: '80px',
        text: (cue) => t(`cues.follows.${cue.follow}`, { time: seconds(cue.followMs) }),
      },
      {
        key: 'operator',
        header: t('cues.operator'),
        width: '128px',
        text: (cue) => cue.operator,
        sort: (cue) => cue.operator,
      },
    ];
  }, [t, departments]);
}
