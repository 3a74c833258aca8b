export const search = {
  title: 'Find in the plan',
  hint: 'Find people, items, roles, cues or commands',
  results: 'Results',
  keys: '↑ ↓ to choose · Enter to open · Esc to close · without marks, or by first letters',
  nothing: 'Nothing matches “{{text}}”',
  kinds: {
    production: 'Production',
    person: 'Person',
    role: 'Role',
    item: 'Running order',
    cue: 'Cue',
    slot: 'Slot',
    milestone: 'Milestone',
    activity: 'Activity',
    place: 'Place',
  },
  groups: { page: 'Page', command: 'Command', setting: 'Setting', season: 'Season', guide: 'Guide' },
  commands: {
    guide: 'Open the guide of this page',
    keys: 'Keyboard shortcuts',
    seasonWords: 'season change to',
  },
} as const;
