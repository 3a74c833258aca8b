import { Checkbox, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ConflictNames, dayOfNumber } from '../../../domain/schedule/index.ts';
import type { ClashingCall } from '../../../shared/contract/conflicts.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import styles from './conflicts-page.module.css';
import { filterLines, type LineFilter, productionsOfLine, weekOfLine } from './filter-lines.ts';
import type { ListedLine } from './use-conflicts.ts';

type Props = {
  season: Season;
  lines: readonly ListedLine[];
  calls: ReadonlyMap<string, ClashingCall>;
  names: ConflictNames;
  filter: LineFilter;
  onFilter: (filter: LineFilter) => void;
  withSeverity: boolean;
  /** Null where the season has no past to leave out. */
  past: boolean | null;
  onPast: (past: boolean) => void;
};

/** Offers what is in the list, and nothing that would leave it empty. */
export function FilterBar({
  season,
  lines,
  calls,
  names,
  filter,
  onFilter,
  withSeverity,
  past,
  onPast,
}: Props) {
  const { t } = useTranslation('conflicts');
  const { data: productions = [] } = useQuery(
    orpc.productions.list.queryOptions({ input: { seasonId: season.id } }),
  );
  // What a choice offers is in the lines that the other choices leave; hints that are not shown offer nobody.
  const left = (without: Partial<LineFilter>) => filterLines(lines, { ...filter, ...without }, calls);
  const present = new Set(left({ productionId: '' }).flatMap(({ line }) => productionsOfLine(line, calls)));
  const own = filter.personId === '' ? [] : [filter.personId];
  const people = [...new Set([...own, ...left({ personId: '' }).flatMap(({ line }) => line.personIds)])]
    .map((id) => ({ id, name: names.person(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  const ownWeek = filter.week === null ? [] : [filter.week];
  const weeks = [
    ...new Set([...ownWeek, ...left({ week: null }).map(({ line }) => weekOfLine(line))]),
  ].toSorted((a, b) => a - b);
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
      <Select
        size="small"
        aria-label={t('filter.production')}
        value={filter.productionId}
        onChange={(_event, { value }) => onFilter({ ...filter, productionId: value })}
      >
        <option value="">{t('filter.allProductions')}</option>
        {productions
          .filter(({ id }) => present.has(id) || id === filter.productionId)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        {(present.has(null) || filter.productionId === 'house') && (
          <option value="house">{t('filter.house')}</option>
        )}
      </Select>
      <Select
        size="small"
        aria-label={t('filter.person')}
        value={filter.personId}
        onChange={(_event, { value }) => onFilter({ ...filter, personId: value })}
      >
        <option value="">{t('filter.allPeople')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t('filter.week')}
        value={filter.week === null ? '' : String(filter.week)}
        onChange={(_event, { value }) => onFilter({ ...filter, week: value === '' ? null : Number(value) })}
      >
        <option value="">{t('filter.allWeeks')}</option>
        {weeks.map((monday) => (
          <option key={monday} value={monday}>
            {t('days', { from: formatDate(dayOfNumber(monday)), to: formatDate(dayOfNumber(monday + 6)) })}
          </option>
        ))}
      </Select>
      {withSeverity && (
        <Select
          size="small"
          aria-label={t('filter.severity')}
          value={filter.hints ? 'all' : 'serious'}
          onChange={(_event, { value }) => onFilter({ ...filter, hints: value === 'all' })}
        >
          <option value="serious">{t('filter.serious')}</option>
          <option value="all">{t('filter.allSeverities')}</option>
        </Select>
      )}
      {past !== null && (
        <Checkbox
          label={t('filter.past')}
          checked={past}
          onChange={(_event, { checked }) => onPast(checked === true)}
        />
      )}
    </div>
  );
}
