import {
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
} from '@fluentui/react-components';
import {
  ArrowAutofitWidthRegular,
  ArrowSortDownRegular,
  ArrowSortRegular,
  ArrowSortUpRegular,
  EyeOffRegular,
  FilterDismissRegular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareText } from '../../../shared/text/name-order.ts';
import { MenuAt } from '../menu-at.tsx';
import { type Sorting, type ValueFilters, valuesOf } from './arrange-rows.ts';
import styles from './edit-table.module.css';
import type { MenuAt as Point } from './session.ts';
import type { TableColumn, TableRow } from './table-types.ts';

/** A column with more values than this is filtered by the box above the table. */
const MOST_VALUES = 40;
const STEP = 24;

type Props = {
  at: Point;
  column: TableColumn;
  rows: readonly TableRow[];
  sorting: Sorting | null;
  filters: ValueFilters;
  width: number;
  onSort: (sorting: Sorting | null) => void;
  onFilter: (filters: ValueFilters) => void;
  onHide: () => void;
  onWidth: (width: number) => void;
  onClose: () => void;
};

/** What can be done with a column: sort, filter by value, hide, widen. */
export function HeadMenu({ column, rows, sorting, filters, ...props }: Props) {
  const { t } = useTranslation('table');
  const values = useMemo(
    () => [...new Set(rows.flatMap((row) => valuesOf(column, row)))].toSorted(compareText),
    [rows, column],
  );
  const chosen = filters.get(column.key);
  const choose = (next: readonly string[]) => {
    const all = new Map(filters);
    if (next.length === 0) all.delete(column.key);
    else all.set(column.key, new Set(next));
    props.onFilter(all);
  };
  const run = (act: () => void) => () => {
    act();
    props.onClose();
  };
  const sort = (descending: boolean) => run(() => props.onSort({ key: column.key, descending }));
  return (
    <MenuAt
      at={props.at}
      onClose={props.onClose}
      checked={{ value: [...(chosen ?? [])] }}
      onCheck={(_name, next) => choose(next)}
    >
      <MenuList aria-label={t('columnMenu', { column: column.header })} className={styles.menu ?? ''}>
        <MenuItem icon={<ArrowSortUpRegular />} onClick={sort(false)}>
          {t('ascending')}
        </MenuItem>
        <MenuItem icon={<ArrowSortDownRegular />} onClick={sort(true)}>
          {t('descending')}
        </MenuItem>
        <MenuItem
          icon={<ArrowSortRegular />}
          disabled={sorting?.key !== column.key}
          onClick={run(() => props.onSort(null))}
        >
          {t('unsorted')}
        </MenuItem>
        <MenuDivider />
        <MenuItem icon={<EyeOffRegular />} onClick={run(props.onHide)}>
          {t('hideColumn')}
        </MenuItem>
        <MenuItem
          icon={<ArrowAutofitWidthRegular />}
          persistOnClick
          onClick={() => props.onWidth(props.width + STEP)}
        >
          {t('wider')}
        </MenuItem>
        <MenuItem
          icon={<ArrowAutofitWidthRegular />}
          persistOnClick
          onClick={() => props.onWidth(props.width - STEP)}
        >
          {t('narrower')}
        </MenuItem>
        {values.length > 1 && values.length <= MOST_VALUES && (
          <>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{t('onlyWith')}</MenuGroupHeader>
              {values.map((value) => (
                <MenuItemCheckbox key={value} name="value" value={value} persistOnClick>
                  {value === '' ? t('blank') : value}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
          </>
        )}
        {chosen && (
          <MenuItem icon={<FilterDismissRegular />} onClick={run(() => choose([]))}>
            {t('showAll')}
          </MenuItem>
        )}
      </MenuList>
    </MenuAt>
  );
}
