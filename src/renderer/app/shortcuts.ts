/** The keys of the window, in the two columns of the sheet; `space` is written in the user's language. */
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
] as const;
