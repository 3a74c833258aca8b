import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  ClipboardPasteRegular,
  CopyRegular,
  DeleteRegular,
  EditRegular,
  EraserRegular,
  OpenRegular,
  TableCopyRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuAt } from '../menu-at.tsx';
import {
  beginEdit,
  chosen,
  clearCells,
  columnOf,
  fillDown,
  goTo,
  insertRow,
  removeRows,
  rowOf,
  stepRows,
} from './commands.ts';
import { type MenuAt as Point, useTableSession } from './session.ts';
import { NEW_ROW } from './table-types.ts';

/** All commands of the selected cells and rows with their keys. */
export function CellMenu({ at, paste, onClose }: { at: Point; paste: () => void; onClose: () => void }) {
  const { t } = useTranslation('table');
  const session = useTableSession();
  const { active } = session.view.get();
  const { onOpen, newRow, insert, removable, movable } = session.props;
  const { rows, columns } = chosen(session);
  const row = active && rowOf(session, active.row);
  const edit = active && columnOf(session, active.col)?.edit;
  // After the menu has given the keyboard back to where it came from; a command may have opened a field.
  const close = () => {
    onClose();
    setTimeout(() => {
      if (session.editing.get() === null) session.focusActive();
    });
  };
  const entry = (label: string, keys: string, icon: ReactElement, act: () => void) => (
    <MenuItem
      icon={icon}
      secondaryContent={keys}
      onClick={() => {
        close();
        // Copying reads where the keyboard is.
        setTimeout(act);
      }}
    >
      {label}
    </MenuItem>
  );
  const [first] = session.model.columns;
  return (
    <MenuAt at={at} onClose={close}>
      <MenuList aria-label={t('menu')}>
        {row && onOpen && entry(t('open'), insert ? '' : 'Ctrl+Enter', <OpenRegular />, () => onOpen(row))}
        {active &&
          edit &&
          edit.input !== 'flag' &&
          entry(t('edit'), 'F2', <EditRegular />, () => beginEdit(session, active))}
        <MenuDivider />
        {rows.length > 0 &&
          entry(t('copy'), 'Ctrl+C', <CopyRegular />, () => {
            session.focusActive();
            document.execCommand('copy');
          })}
        {entry(t('paste'), 'Ctrl+V', <ClipboardPasteRegular />, paste)}
        {columns.some((column) => column.edit) &&
          rows.length > 0 &&
          entry(t('fillDown'), 'Ctrl+D', <TableCopyRegular />, () => fillDown(session))}
        {columns.some((column) => column.edit) &&
          rows.length > 0 &&
          entry(t('clear'), 'Delete', <EraserRegular />, () => clearCells(session))}
        <MenuDivider />
        {newRow &&
          first &&
          entry(session.props.addLabel ?? t('addRow'), '', <AddRegular />, () =>
            goTo(session, { row: NEW_ROW, col: first.key }),
          )}
        {row &&
          insert &&
          entry(insert.label(row), 'Ctrl+Enter', <AddRegular />, () => void insertRow(session))}
        {movable && session.model.asGiven && rows.length > 0 && (
          <>
            {entry(t('moveUp'), 'Alt+↑', <ArrowUpRegular />, () => stepRows(session, -1))}
            {entry(t('moveDown'), 'Alt+↓', <ArrowDownRegular />, () => stepRows(session, 1))}
          </>
        )}
        {removable &&
          rows.length > 0 &&
          entry(
            rows.length > 1 ? t('removeMany', { count: rows.length }) : t('remove'),
            'Ctrl+Delete',
            <DeleteRegular />,
            () => void removeRows(session),
          )}
      </MenuList>
    </MenuAt>
  );
}
