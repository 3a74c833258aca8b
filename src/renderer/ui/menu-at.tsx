import { Menu, MenuPopover } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';

/** A menu at a point of the window: by right click, by a small button, by Shift+F10. */
export function MenuAt(props: {
  at: { x: number; y: number };
  onClose: () => void;
  checked?: Record<string, string[]>;
  onCheck?: (name: string, values: string[]) => void;
  children: ReactNode;
}) {
  const { onClose, checked, onCheck } = props;
  const { x, y } = props.at;
  // One target as long as the point is the same: for a new one Fluent places the menu anew, from under the mouse.
  const target = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Menu
      open
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
      {...(checked ? { checkedValues: checked } : {})}
      {...(onCheck ? { onCheckedValueChange: (_event, data) => onCheck(data.name, data.checkedItems) } : {})}
      positioning={{
        target,
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
