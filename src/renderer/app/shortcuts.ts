/** The keys of the window, in the three columns of the sheet; `space` is written in the user's language. */
export const shortcutColumns = [
  [
    {
      group: 'anywhere',
      keys: [
        { act: 'undo', keys: ['Ctrl+Z'] },
        { act: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
        { act: 'regions', keys: ['F6', 'Shift+F6'] },
        { act: 'find', keys: ['Ctrl+K'] },
        { act: 'conflicts', keys: ['Ctrl+Shift+X'] },
        { act: 'guide', keys: ['F1'] },
        { act: 'help', keys: ['Shift+F1'] },
      ],
    },
    {
      group: 'tables',
      keys: [
        { act: 'rows', keys: ['↑', '↓', 'Page Up', 'Page Down', 'Home', 'End'] },
        { act: 'openRow', keys: ['Enter'] },
        { act: 'heads', keys: ['←', '→'] },
      ],
    },
    {
      group: 'text',
      keys: [
        { act: 'save', keys: ['Enter'] },
        { act: 'saveLines', keys: ['Ctrl+Enter'] },
        { act: 'giveUp', keys: ['Esc'] },
        { act: 'nextCell', keys: ['Tab', 'Shift+Tab'] },
      ],
    },
  ],
  [
    {
      group: 'outline',
      keys: [
        { act: 'walk', keys: ['↑', '↓', 'Page Up', 'Page Down', 'Home', 'End'] },
        { act: 'groups', keys: ['←', '→'] },
        { act: 'range', keys: ['Shift+↑', 'Shift+↓'] },
        { act: 'single', keys: ['Ctrl+↑', 'Ctrl+↓', 'Ctrl+space'] },
        { act: 'all', keys: ['Ctrl+A'] },
        { act: 'one', keys: ['Esc'] },
        { act: 'rename', keys: ['F2', 'Enter'] },
        { act: 'add', keys: ['Ctrl+Enter', 'Insert'] },
        { act: 'duplicate', keys: ['Ctrl+D'] },
        { act: 'copy', keys: ['Ctrl+C', 'Ctrl+V'] },
        { act: 'remove', keys: ['Delete'] },
        { act: 'menu', keys: ['Shift+F10'] },
        { act: 'step', keys: ['Alt+Shift+↑', '↓', '←', '→'] },
      ],
    },
    {
      group: 'drag',
      keys: [
        { act: 'lift', keys: ['space'] },
        { act: 'move', keys: ['↑', '↓'] },
        { act: 'level', keys: ['←', '→'] },
        { act: 'drop', keys: ['space', 'Enter'] },
        { act: 'cancel', keys: ['Esc'] },
      ],
    },
  ],
  [
    {
      group: 'calendar',
      keys: [
        { act: 'times', keys: ['↑', '↓', '←', '→', 'Home', 'End'] },
        { act: 'page', keys: ['Page Up', 'Page Down'] },
        { act: 'openCall', keys: ['Enter', 'F2'] },
        { act: 'newCall', keys: ['N', 'Enter'] },
        { act: 'newLength', keys: ['Shift+↑', 'Shift+↓'] },
        { act: 'chooseCall', keys: ['Ctrl+space', 'Ctrl+A'] },
        { act: 'remove', keys: ['Delete'] },
        { act: 'menuCall', keys: ['Shift+F10'] },
        { act: 'openDay', keys: ['Ctrl+Enter'] },
        { act: 'noneChosen', keys: ['Esc'] },
      ],
    },
    {
      group: 'dragCall',
      keys: [
        { act: 'liftCall', keys: ['space'] },
        { act: 'moveTime', keys: ['↑', '↓', 'Alt+↑', 'Alt+↓'] },
        { act: 'moveSide', keys: ['←', '→'] },
        { act: 'moveWeek', keys: ['Page Up', 'Page Down'] },
        { act: 'endTime', keys: ['Shift+↑', 'Shift+↓'] },
        { act: 'holdEdge', keys: ['Home', 'End'] },
        { act: 'drop', keys: ['space', 'Enter'] },
        { act: 'copyCall', keys: ['Ctrl+space'] },
        { act: 'cancel', keys: ['Esc'] },
      ],
    },
  ],
] as const;
