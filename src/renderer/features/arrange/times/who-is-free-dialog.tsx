import { Button, Dialog, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { Copy20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../shared/contract/people.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import {
  addMinutes,
  dateOf,
  type LocalDate,
  type LocalDateTime,
} from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { now } from '../../../client/now.ts';
import { dateLong } from '../../../i18n/date-words.ts';
import { CommitText } from '../../../ui/commit-text.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { useToasts } from '../../../ui/toasts.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { parseWrittenDate, parseWrittenTime } from '../../../ui/written-date.ts';
import { useAbsenceWords } from './absence-words.ts';
import styles from './times.module.css';

type Props = { at: string | null; onClose: () => void };

/** Who is free (ai rảnh) in a span of a day, who is busy with what, by group; free names can be copied. */
export function WhoIsFreeDialog({ at, onClose }: Props) {
  const { t } = useTranslation(['arrange', 'common']);
  useFocusBack();
  const toasts = useToasts();
  const words = useAbsenceWords();
  const [span, setSpan] = useState(() => {
    const start = (at ?? now()) as LocalDateTime;
    const end = addMinutes(start, 120);
    const isLate = dateOf(end) !== dateOf(start);
    return { date: dateOf(start), from: start.slice(11, 16), to: isLate ? '23:59' : end.slice(11, 16) };
  });
  const [from, to] = [`${span.date}T${span.from}`, `${span.date}T${span.to}`] as [
    LocalDateTime,
    LocalDateTime,
  ];
  const isForward = from < to;
  const people = useQuery(orpc.people.list.queryOptions());
  const free = useQuery({
    ...orpc.schedule.whoIsFree.queryOptions({ input: { from, to } }),
    enabled: isForward,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const data =
    people.data && free.data ? groupsOf(people.data, free.data.people, t('free.noGroup')) : undefined;
  const title = `${dateLong(span.date)}, ${span.from}–${span.to}`;
  const copy = async (groups: readonly Group[]) => {
    const lines = groups
      .filter((group) => group.free.length > 0)
      .map((group) => `${group.name}: ${group.free.map(({ printedName }) => printedName).join(', ')}`);
    try {
      await navigator.clipboard.writeText([t('free.copyHead', { title }), ...lines].join('\n'));
      toasts.say(t('free.copied'));
    } catch {
      toasts.say(t('free.notCopied'));
    }
  };
  const time = (name: 'from' | 'to') => (
    <CommitText
      seq={0}
      label={t(`free.${name}`)}
      value={span[name]}
      check={(text) => (parseWrittenTime(text) ? null : t('common:badTime'))}
      onCommit={async (text) => {
        const clock = parseWrittenTime(text);
        if (clock) setSpan((now) => ({ ...now, [name]: clock }));
        return clock !== null;
      }}
    />
  );
  return (
    <Dialog open onOpenChange={(_event, change) => !change.open && onClose()}>
      <DialogSurface className={styles.freeSurface ?? ''}>
        <DialogTitle as="h2" action={null}>
          {t('free.title')}
        </DialogTitle>
        <div className={styles.span}>
          <CommitText
            seq={0}
            label={t('free.date')}
            value={formatDate(span.date)}
            check={(text) => (parseWrittenDate(text, yearOf(span.date)) ? null : t('common:badDate'))}
            onCommit={async (text) => {
              const date = parseWrittenDate(text, yearOf(span.date));
              if (date) setSpan((now) => ({ ...now, date }));
              return date !== null;
            }}
          />
          {time('from')}
          {time('to')}
        </div>
        {!isForward ? (
          <p role="alert" className={styles.wrong}>
            {t('free.reversed')}
          </p>
        ) : (
          <Loaded query={{ data, error: people.error ?? free.error, refetch: free.refetch }}>
            {(groups) => {
              const count = groups.reduce((sum, group) => sum + group.free.length, 0);
              return (
                <>
                  <div className={styles.freeHead}>
                    <p role="status">
                      <strong>{t('free.count', { count })}</strong>
                      {` · ${title}`}
                    </p>
                    <Button
                      size="small"
                      icon={<Copy20Regular />}
                      disabledFocusable={count === 0}
                      onClick={() => void copy(groups)}
                    >
                      {t('free.copy')}
                    </Button>
                  </div>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
                  <section className={styles.freeGroups} tabIndex={0} aria-label={t('free.list')}>
                    {groups.map((group) => (
                      <section key={group.name} className={styles.freeGroup}>
                        <h3 className={styles.groupHead}>{group.name}</h3>
                        <p>
                          <span className={styles.quiet}>
                            {t('free.freeLabel', { count: group.free.length })}
                          </span>
                          {group.free.map(({ printedName }) => printedName).join(', ') || '–'}
                        </p>
                        {group.busy.length > 0 && (
                          <ul className={styles.missing} aria-label={t('free.busyLabel')}>
                            {group.busy.map(({ person, busy }) => (
                              <li key={person.id}>
                                {t('times.missingPerson', {
                                  name: person.printedName,
                                  why: busy.map(words).join('; '),
                                })}
                              </li>
                            ))}
                          </ul>
                        )}
                      </section>
                    ))}
                  </section>
                </>
              );
            }}
          </Loaded>
        )}
        <Button
          className={styles.close ?? ''}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('common:close')}
          onClick={onClose}
        />
      </DialogSurface>
    </Dialog>
  );
}

const yearOf = (date: LocalDate) => Number(date.slice(0, 4));

type Answer = { personId: string; busy: Parameters<ReturnType<typeof useAbsenceWords>>[0][] };
type Group = {
  name: string;
  free: Person[];
  busy: { person: Person; busy: Answer['busy'] }[];
};

/** Everyone once, under the first of their groups; who has none comes last. */
function groupsOf(people: readonly Person[], answers: readonly Answer[], without: string): Group[] {
  const busyOf = new Map(answers.map(({ personId, busy }) => [personId, busy]));
  const here = people.filter(({ id }) => busyOf.has(id));
  const byGroup = Map.groupBy(here, ({ groups }) => groups[0] ?? without);
  return [...byGroup]
    .map(([name, members]) => ({
      name,
      free: members.filter(({ id }) => busyOf.get(id)?.length === 0),
      busy: members.flatMap((person) => {
        const busy = busyOf.get(person.id) ?? [];
        return busy.length === 0 ? [] : [{ person, busy }];
      }),
    }))
    .sort((a, b) => Number(a.name === without) - Number(b.name === without));
}
