import { Menu, MenuPopover } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A menu at a point of the window: by right click, by a small button, by Shift+F10. */
export function MenuAt(props: {
  at: { x: number; y: number };
  onClose: () => void;
  checked?: Record<string, string[]>;
  onCheck?: (name: string, values: string[]) => void;
  children: ReactNode;
}) {
  const { at, onClose, checked, onCheck } = props;
  return (
    <Menu
      open
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
      {...(checked ? { checkedValues: checked } : {})}
      {...(onCheck ? { onCheckedValueChange: (_event, data) => onCheck(data.name, data.checkedItems) } : {})}
      positioning={{
        target: { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) },
        position: 'below',
        align: 'start',
        // A long menu on a low or enlarged window scrolls instead of being cut off.
        autoSize: 'height',
      }}
    >
      <MenuPopover>{props.children}</MenuPopover>
    </Menu>
  );
}
