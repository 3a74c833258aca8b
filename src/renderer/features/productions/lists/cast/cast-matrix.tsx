import { Button, Input } from '@fluentui/react-components';
import { GridDotsRegular, Warning12Filled } from '@fluentui/react-icons';
import { type Ref, useCallback, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastingWarning, CastingWorld } from '../../../../../domain/people/index.ts';
import { numberedTitle, type OutlineNode, ordinalLabel } from '../../../../../domain/productions/index.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { type Area, cellsOf } from '../../../../ui/paint-grid/area.ts';
import { PaintGrid, type PaintGridHandle, type PaintGroup } from '../../../../ui/paint-grid/paint-grid.tsx';
import type { PaintCell, PaintColumn, PaintRow } from '../../../../ui/paint-grid/paint-grid-row.tsx';
import type { PeopleNames } from '../../../people/index.ts';
import { readPeople } from '../people-cell.ts';
import styles from './cast.module.css';
import { matrixModel } from './cast-matrix-model.ts';
import type { LinkChange } from './use-item-links.ts';

export type MatrixHandle = { show: (warning: CastingWarning) => void };

type Props = {
  world: CastingWorld;
  warnings: readonly CastingWarning[];
  names: PeopleNames;
  say: (warning: CastingWarning) => string;
  link: (change: LinkChange) => Promise<void>;
  ref: Ref<MatrixHandle>;
};

const HEAD_WIDTH = 248;
/** Columns share what the window has, so that titles are cut only where there are many. */
const NARROWEST = 34;
const WIDEST = 64;
const BAR_WIDTH = 20;

const ON = 'on';
const ERASE = 'erase';
// Numbers and titles ask for the kind and the place of an item only.
const asNode = (node: unknown) => node as OutlineNode;

/** Who is in which item (ai có mặt trong mục nào): roles, and performers without a role, by lớp and tiết mục. */
export function CastMatrix({ world, warnings, names, say, link, ref }: Props) {
  const { t } = useTranslation('lists');
  const grid = useRef<PaintGridHandle>(null);
  const [extra, setExtra] = useState<readonly string[]>([]);
  const [room, setRoom] = useState(0);
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { items, roles, castings } = world;
  const model = useMemo(
    () =>
      matrixModel(
        items,
        roles.map(({ id }) => id),
        warnings,
        extra,
      ),
    [items, roles, warnings, extra],
  );
  useImperativeHandle(ref, () => ({
    show: (warning) => {
      const at = model.placeOf(warning);
      if (at) grid.current?.show(at);
    },
  }));

  const rows = useMemo((): PaintRow[] => {
    const roleOf = new Map(roles.map((role) => [role.id, role]));
    const players = Map.groupBy(
      castings.filter(({ place }) => place === 'main'),
      ({ roleId }) => roleId,
    );
    return model.rows.map((row, at): PaintRow => {
      if (row.kind === 'heading') {
        return { key: row.id, band: true, label: t('matrix.performers'), head: t('matrix.performers') };
      }
      const own = model.warningsAt(at, null);
      const sign = own.length > 0 && <Warning12Filled className={styles.sign ?? ''} />;
      if (row.kind === 'performer') {
        const name = names.labelOf(row.id);
        return {
          key: row.id,
          label: [name, ...own.map(say)].join('. '),
          head: (
            <>
              {sign}
              <span className={styles.name}>{name}</span>
            </>
          ),
        };
      }
      const role = roleOf.get(row.id);
      const cast = [
        ...new Set((players.get(row.id) ?? []).map(({ personId }) => names.labelOf(personId))),
      ].join(' / ');
      return {
        key: row.id,
        label: [[role?.name, cast].filter((part) => part).join(': '), ...own.map(say)].join('. '),
        head: (
          <>
            {sign}
            <span className={styles.name}>{role?.name}</span>
            <span className={styles.cast}>{cast || t('matrix.nobody')}</span>
          </>
        ),
      };
    });
  }, [model, roles, castings, names, say, t]);

  const columns = useMemo(
    (): PaintColumn[] =>
      model.columns.map(({ node, groups }, at) => {
        const before = model.columns[at - 1]?.groups.at(-1);
        const label = ordinalLabel(asNode(node)) || String(at + 1);
        return {
          key: node.item.id,
          label: [...groups.map((group) => numberedTitle(asNode(group))), numberedTitle(asNode(node))].join(
            ', ',
          ),
          first: at === 0 || before !== groups.at(-1),
          head: (
            <>
              <span className={styles.title}>{node.item.title}</span>
              <span className={styles.number}>{label.replace(/^\D+/, '')}</span>
            </>
          ),
        };
      }),
    [model],
  );
  const groups = useMemo((): PaintGroup[] => {
    const found: PaintGroup[] = [];
    model.columns.forEach(({ groups: above }, at) => {
      const last = found.at(-1);
      const key = above.at(-1)?.item.id ?? '';
      if (last?.key.startsWith(`${key} `)) {
        found[found.length - 1] = { ...last, to: at };
        return;
      }
      const words = above.map((group) => numberedTitle(asNode(group))).join(' › ');
      found.push({ key: `${key} ${at}`, from: at, to: at, label: words, head: words });
    });
    return found;
  }, [model]);

  const cell = useCallback(
    (row: number, col: number): PaintCell => {
      const mark = model.markAt({ row, col });
      const own = model.warningsAt(row, col);
      const words = t(mark === null ? 'matrix.out' : mark === 'self' ? 'matrix.in' : 'matrix.inside');
      return {
        state: mark ?? 'out',
        text: [words, ...own.map(say)].join('. '),
        content: (
          <>
            {mark === 'self' && <span className={styles.dot} />}
            {mark === 'inside' && <span className={styles.ring} />}
            {own.length > 0 && <Warning12Filled className={`${styles.sign} ${styles.cornered}`} />}
          </>
        ),
      };
    },
    [model, say, t],
  );

  const paint = (area: Area, stroke: string): string => {
    const change = model.change(area, stroke === ON);
    const count = change.add.length + change.remove.length;
    if (count === 0) return t('matrix.same');
    void link(change);
    return t(stroke === ON ? 'matrix.put' : 'matrix.taken', { count });
  };
  const allIn = (area: Area) =>
    cellsOf(area).every((at) => model.rows[at.row]?.kind === 'heading' || model.markAt(at) === 'self');
  const onKey = (key: string, area: Area) => {
    if (key === ' ' || key.toLowerCase() === 'x') return paint(area, allIn(area) ? ERASE : ON);
    return key === 'Delete' || key === 'Backspace' ? paint(area, ERASE) : undefined;
  };
  const count = model.columns.length;
  const columnWidth = Math.floor(
    Math.max(NARROWEST, Math.min(WIDEST, (room - HEAD_WIDTH - BAR_WIDTH) / Math.max(1, count))),
  );
  if (count === 0) {
    return (
      <EmptyState icon={<GridDotsRegular />} title={t('matrix.noItems')} text={t('matrix.noItemsText')} />
    );
  }
  return (
    <div ref={measure} className={styles.matrix}>
      {rows.length === 0 ? (
        <EmptyState icon={<GridDotsRegular />} title={t('matrix.noRoles')} text={t('matrix.noRolesText')} />
      ) : (
        <PaintGrid
          ref={grid}
          label={t('matrix.label')}
          className={styles.cells ?? ''}
          rows={rows}
          columns={columns}
          {...(groups.some(({ label }) => label !== '') ? { groups, groupHeight: 26 } : {})}
          corner={t('matrix.corner')}
          rowHeight={28}
          columnWidth={columnWidth}
          headWidth={HEAD_WIDTH}
          headHeight={120}
          cell={cell}
          strokeAt={(at) => (model.markAt(at) === 'self' ? ERASE : ON)}
          onStroke={paint}
          onKey={onKey}
        />
      )}
      <div className={styles.foot}>
        <AddPerformer names={names} onAdd={(ids) => setExtra((all) => [...new Set([...all, ...ids])])} />
        <span className={styles.quiet}>{t('matrix.hint')}</span>
      </div>
    </div>
  );
}

/** A performer without a role gets a row; they are in the production with the first item that is marked. */
function AddPerformer({ names, onAdd }: { names: PeopleNames; onAdd: (ids: string[]) => void }) {
  const { t } = useTranslation('lists');
  const listId = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    if (text.trim() === '') return;
    const read = readPeople(text, names);
    if ('problem' in read) return setProblem(read.problem);
    onAdd(read.ids);
    setText('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Input
        size="small"
        value={text}
        list={listId}
        aria-label={t('matrix.addPerformer')}
        placeholder={t('matrix.addPerformer')}
        aria-invalid={problem !== null}
        onChange={(_event, { value }) => {
          setText(value);
          setProblem(null);
        }}
      />
      <datalist id={listId}>
        {names.labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <Button size="small" type="submit">
        {t('matrix.addRow')}
      </Button>
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </form>
  );
}
