import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowExportRegular,
  ArrowUpRegular,
  CopyArrowRightRegular,
  CopyRegular,
  DeleteRegular,
  EditRegular,
  ReOrderDotsVerticalRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveStep } from '../../../../../domain/productions/index.ts';
import { kindRank, mayHold } from '../../../../../domain/productions/index.ts';
import { type ItemKind, itemKinds } from '../../../../../shared/contract/items.ts';
import { MenuAt } from '../../../../ui/menu-at.tsx';
import { useStore } from '../../../../ui/store.ts';
import { beginEdit, showLevel, startDraft, startSibling } from '../state/commands.ts';
import { useSession } from '../state/session.ts';

export type MenuActions = {
  firstKind: ItemKind;
  remove(): void;
  duplicate(): void;
  /** Asks to which production the chosen rows are copied or moved. */
  send(copy: boolean): void;
  step(step: MoveStep): void;
};

/** What may be put inside a row: the next kinds below its own. */
function kindsInside(kind: ItemKind, offered: readonly ItemKind[]): ItemKind[] {
  return itemKinds.filter((inner) => offered.includes(inner) && kindRank(inner) > kindRank(kind)).slice(0, 3);
}

/** All commands of the selected rows with their keys: by right click, by the row's own button, by Shift+F10. */
export function RowMenu({ actions, offered }: { actions: MenuActions; offered: readonly ItemKind[] }) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const at = useStore(session.menu, (value) => value);
  if (!at) return null;
  const { focusId } = session.view.get();
  const node = focusId === null ? undefined : session.model.outline.byId.get(focusId);
  const count = session.view.get().selected.size;
  const run = (act: () => void) => () => {
    session.menu.set(null);
    act();
  };
  const entry = (label: string, keys: string, icon: ReactElement, act: () => void) => (
    <MenuItem icon={icon} secondaryContent={keys} onClick={run(act)}>
      {label}
    </MenuItem>
  );
  return (
    <MenuAt
      at={at}
      onClose={() => {
        session.menu.set(null);
        // After the menu has given the keyboard back to where it came from; a command may have opened a field.
        setTimeout(() => {
          if (session.view.get().editing === null && session.sending.get() === null) session.focusGrid();
        });
      }}
    >
      <MenuList aria-label={t('menu.label')}>
        {node &&
          entry(t('menu.rename'), 'F2', <EditRegular />, () => beginEdit(session, node.item.id, 'title'))}
        {entry(t('menu.addAfter'), 'Ctrl+Enter', <AddRegular />, () =>
          startSibling(session, actions.firstKind),
        )}
        {node &&
          mayHold(node) &&
          kindsInside(node.item.kind, offered).map((kind) => (
            <MenuItem
              key={kind}
              icon={<AddRegular />}
              onClick={run(() => startDraft(session, kind, { targetId: node.item.id, side: 'inside' }))}
            >
              {t('menu.addInside', { kind: t(`addKinds.${kind}`).toLocaleLowerCase() })}
            </MenuItem>
          ))}
        {entry(t('menu.duplicate'), 'Ctrl+D', <CopyRegular />, actions.duplicate)}
        {node && entry(t('send.copyMenu'), '', <CopyArrowRightRegular />, () => actions.send(true))}
        {node && entry(t('send.moveMenu'), '', <ArrowExportRegular />, () => actions.send(false))}
        <MenuDivider />
        {entry(t('menu.up'), 'Alt+Shift+↑', <ArrowUpRegular />, () => actions.step('up'))}
        {entry(t('menu.down'), 'Alt+Shift+↓', <ArrowDownRegular />, () => actions.step('down'))}
        {entry(t('menu.outdent'), 'Alt+Shift+←', <TextIndentDecreaseLtrRegular />, () => actions.step('out'))}
        {entry(t('menu.indent'), 'Alt+Shift+→', <TextIndentIncreaseLtrRegular />, () => actions.step('in'))}
        <MenuDivider />
        {entry(t('menu.expandAll'), '', <ReOrderDotsVerticalRegular />, () => showLevel(session, 'all'))}
        {entry(
          count > 1 ? t('menu.deleteMany', { count }) : t('menu.delete'),
          'Delete',
          <DeleteRegular />,
          actions.remove,
        )}
      </MenuList>
    </MenuAt>
  );
}
