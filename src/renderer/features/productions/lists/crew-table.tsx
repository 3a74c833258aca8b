import { People48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { crewJobs, suggestionsOf } from '../../../../domain/people/index.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { useRecords, useRecordWrite } from '../../../client/records.ts';
import type { EditColumn } from '../../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../../ui/edit-table/edit-table.tsx';
import { textEdit } from '../../../ui/edit-table/text-edits.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { TabPage } from '../../../ui/tab-page.tsx';
import type { PeopleNames } from '../../people/index.ts';
import { usePeopleNames } from '../../people/index.ts';
import { joined } from './joined.ts';
import { readPeople } from './people-cell.ts';

type Member = RecordRow<'crew'>;
type Column = EditColumn<Member, RecordFields<'crew'>>;

/** Crew (ê-kíp) of a production: who does what. */
export function CrewTable({ productionId }: { productionId: string }) {
  const query = joined({ crew: useRecords('crew', { productionId }), names: usePeopleNames() });
  return (
    <TabPage>
      <Loaded query={query}>
        {({ crew, names }) => (
          <Crew productionId={productionId} rows={crew.rows} seq={crew.seq} names={names} />
        )}
      </Loaded>
    </TabPage>
  );
}

type Props = { productionId: string; rows: readonly Member[]; seq: number; names: PeopleNames };

function Crew({ productionId, rows, seq, names }: Props) {
  const { t } = useTranslation(['productions', 'lists']);
  const columns = useCrewColumns(rows, names);
  const write = useRecordWrite('crew', rows, {
    titleOf: (member) => `${names.labelOf(member.personId)}, ${member.job}`,
  });
  return (
    <EditTable
      id="crew"
      label={t('tab.crew')}
      columns={columns}
      rows={rows}
      seq={seq}
      write={write}
      newRow={(given) => ({ productionId, ...given })}
      addLabel={t('lists:crew.add')}
      removable
      movable
      empty={<EmptyState icon={<People48Regular />} title={t('crew.empty')} text={t('crew.emptyText')} />}
    />
  );
}

function useCrewColumns(rows: readonly Member[], names: PeopleNames): readonly Column[] {
  const { t, i18n } = useTranslation(['productions', 'lists']);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const inJob = (id: string, personId: string, job: string) =>
      rows.some((row) => row.id !== id && row.personId === personId && fold(row.job) === fold(job));
    const twice = (personId: string) => ({
      problem: t('lists:person.inJob', { name: names.labelOf(personId) }),
    });
    const job = textEdit<Member, RecordFields<'crew'>>('job', {
      required: true,
      options: suggestionsOf(
        rows.map((row) => row.job),
        crewJobs,
      ),
    });
    return [
      {
        key: 'job',
        header: t('crew.job'),
        width: 280,
        strong: true,
        text: (member) => member.job,
        edit: {
          ...job,
          parse: (text, row) =>
            row && inJob(row.id, row.personId, text) ? twice(row.personId) : job.parse(text, row),
        },
      },
      {
        key: 'person',
        header: t('crew.person'),
        names: true,
        text: (member) => names.labelOf(member.personId),
        edit: {
          input: 'choice',
          options: names.labels,
          parse: (text, row) => {
            const read = readPeople(text, names);
            if ('problem' in read) return read;
            const [personId, ...others] = read.ids;
            if (personId === undefined) return { problem: t('lists:person.empty') };
            if (others.length > 0) return { problem: t('lists:person.one') };
            return row && inJob(row.id, personId, row.job) ? twice(personId) : { fields: { personId } };
          },
        },
      },
    ] satisfies Column[];
  }, [rows, names, t, i18n.language]);
}
