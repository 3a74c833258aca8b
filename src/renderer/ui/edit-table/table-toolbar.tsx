import {
  Button,
  Input,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowResetRegular,
  ColumnEditRegular,
  FilterDismiss16Regular,
  Search16Regular,
  TableInsertRowRegular,
} from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import { goToNewRow, insertRow, rowOf } from './commands.ts';
import styles from './edit-table.module.css';
import { useTableSession } from './session.ts';
import { isShown } from './table-layout.ts';
import type { TableColumn } from './table-types.ts';
import type { LayoutControl } from './use-table-layout.ts';

type Props = {
  filter: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
  /** The keyboard goes from the filter down into the rows. */
  onLeave: () => void;
  found: number;
  total: number;
  filtered: boolean;
  onShowAll: () => void;
  columns: readonly TableColumn[];
  control: LayoutControl;
  tools: ReactNode;
};

/** Filter, count, choice of columns, and what the page puts beside them. */
export function TableToolbar(props: Props) {
  const { t } = useTranslation('table');
  const { columns, control } = props;
  const shown = columns.filter((column) => isShown(control.layout, column)).map((column) => column.key);
  const choose = (next: readonly string[]) => {
    // A table without a column could not be brought back.
    if (next.length === 0) return;
    const entries = columns
      .filter((column) => next.includes(column.key) !== !column.hidden)
      .map((column) => [column.key, next.includes(column.key)]);
    control.change({ shown: Object.fromEntries(entries) });
  };
  return (
    <div className={styles.toolbar}>
      <Input
        input={{ ref: props.filter }}
        className={styles.filter ?? ''}
        size="small"
        type="search"
        contentBefore={<Search16Regular />}
        aria-label={t('filter')}
        placeholder={t('filter')}
        value={props.text}
        onChange={(_event, data) => props.onText(data.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            props.onLeave();
          } else if (event.key === 'Escape' && props.text !== '') {
            event.preventDefault();
            event.stopPropagation();
            props.onText('');
          }
        }}
      />
      <span role="status" className={styles.count}>
        {props.filtered && t('found', { count: props.found, total: props.total })}
      </span>
      {props.filtered && (
        <Button size="small" appearance="subtle" icon={<FilterDismiss16Regular />} onClick={props.onShowAll}>
          {t('showAll')}
        </Button>
      )}
      <span className={styles.space} />
      <AddButton />
      <InsertButton />
      {props.tools}
      <Menu
        checkedValues={{ column: shown }}
        onCheckedValueChange={(_event, data) => choose(data.checkedItems)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<ColumnEditRegular />}>
            {t('columns')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList className={styles.menu ?? ''}>
            {columns.map((column) => (
              <MenuItemCheckbox key={column.key} name="column" value={column.key} persistOnClick>
                {column.header}
              </MenuItemCheckbox>
            ))}
            <MenuDivider />
            <MenuItem icon={<ArrowResetRegular />} onClick={control.reset}>
              {t('resetColumns')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** To the line at the end, which may lie far below what is in sight: the next key or paste goes into it. */
function AddButton() {
  const session = useTableSession();
  const { newRow, addLabel } = session.props;
  const { t } = useTranslation('table');
  if (!newRow) return null;
  return (
    <Button size="small" icon={<AddRegular />} title="Ctrl+End" onClick={() => goToNewRow(session)}>
      {addLabel ?? t('addRow')}
    </Button>
  );
}

/** Puts a row behind the active one; says which that is. */
function InsertButton() {
  const session = useTableSession();
  const active = useStore(session.view, (view) => view.active?.row);
  const { insert } = session.props;
  const { t } = useTranslation('table');
  if (!insert) return null;
  const row = active === undefined ? undefined : rowOf(session, active);
  return (
    <Button
      size="small"
      icon={<TableInsertRowRegular />}
      title={`${insert.hint} (Ctrl+Enter)`}
      disabledFocusable={!row}
      onClick={() => void insertRow(session)}
    >
      {row ? insert.label(row) : t('insert')}
    </Button>
  );
}
