export const errors = {
  NO_PLAN: 'No plan is open. Create a new season or open an existing file.',
  PLAN_MISSING: 'There is no file {{path}}. See whether it was moved or renamed, then open it again.',
  PLAN_EXISTS:
    'The file {{path}} exists already and was left as it is. Open it, or move it to another folder and try again.',
  PLAN_EMPTY: 'The file {{path}} is empty, not a plan; it was left as it is. Open a backup or another file.',
  PLAN_FOREIGN: 'The file {{path}} is not a Màn Nhung plan; it was left as it is. Choose another file.',
  PLAN_DAMAGED:
    'The plan {{path}} is damaged ({{detail}}). It was left as it is and its backups are safe: open the newest one in the folder “backups” beside it.',
  PLAN_UNREADABLE:
    'The file {{path}} cannot be read ({{detail}}). Check the disk or the folder’s rights and try again.',
  PLAN_NEWER:
    'The plan {{path}} was written by a newer Màn Nhung (layout {{found}}, this one knows {{known}}). It was left as it is; update the program.',
  PLAN_BUSY: 'Another program is writing this plan, so nothing was changed. Try again in a moment.',
  PLAN_NOT_WRITABLE:
    'The plan {{path}} cannot be written ({{detail}}). The last change was not saved; check free space and the folder’s rights.',
  NOT_FOUND: 'This entry is gone; it may have been deleted in another window. Nothing was changed.',
  INVALID: {
    'too-long': '{{field}}: longer than {{limit}} characters. Nothing was changed.',
    empty: '{{field}}: must not be empty. Nothing was changed.',
    'control-character': '{{field}}: holds a control character. Nothing was changed.',
    negative: '{{field}}: must not be below zero. Nothing was changed.',
    'too-small': '{{field}}: too small, at least {{limit}}. Nothing was changed.',
    'too-large': '{{field}}: the number is too large. Nothing was changed.',
    'not-a-number': '{{field}}: must be a number. Nothing was changed.',
    'not-a-time': '{{field}}: is no real date or time. Nothing was changed.',
    'not-a-choice': '{{field}}: is not one of the choices. Nothing was changed.',
    taken: '{{field}}: another entry has it already. Nothing was changed.',
    'in-use': 'Other entries use it, so nothing was deleted.',
    unknown: '{{field}}: names an entry that is not in the plan. Nothing was changed.',
    'own-descendant': 'An entry cannot be put inside itself. Nothing was changed.',
    reversed: '{{field}}: comes before its beginning. Nothing was changed.',
    called: '{{field}}: the cue stands on an issued cue sheet, so its number stays. Nothing was changed.',
    malformed: '{{field}}: has a wrong form. Nothing was changed.',
  },
  STALE:
    '{{field}} was just changed to “{{current}}” by {{by}}. Your edit was not saved; look again and repeat it if you still need it.',
  staleRemoval: 'Something in it was just added or changed by {{by}}. Nothing was deleted.',
  stalePaper: 'Version {{current}} was just made elsewhere, so this one was not made. Try again.',
  NOTHING_TO_UNDO: 'There is nothing left to undo.',
  NOTHING_TO_REDO: 'There is nothing left to redo.',
  UNDO_REFUSED: {
    'changed-since': 'This act cannot be taken back: it was changed again afterwards. The plan is unchanged.',
    'touches-more': 'This act cannot be taken back: newer entries depend on it. The plan is unchanged.',
    'older-schema':
      'This act cannot be taken back: it was made by an older version of the program. The plan is unchanged.',
    'not-newest': 'This is not the newest act any more, so nothing was changed. See Undo at the top.',
  },
  DOCUMENT_NEEDS: {
    production: 'This paper needs a programme or production.',
    channel: 'This paper needs a channel.',
    season: 'This paper needs a season.',
  },
  FORMAT_UNSUPPORTED: 'This paper does not come as {{format}}.',
  OUTPUT_NOT_WRITABLE: '{{path}} cannot be written ({{detail}}). Choose another place and try again.',
  TOO_LARGE: 'What was sent is too large. Nothing was changed.',
  INTERNAL: 'The program met a fault ({{detail}}). The plan is unchanged; try again.',
  disconnected: 'The storage does not answer. What was saved is safe; the window is reconnecting by itself.',
  otherUser: 'someone else',
  anyField: 'This field',
} as const;
