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
    'repeat-too-long':
      'A call is repeated for {{limit}} days at most. Nothing was changed; choose an earlier last day.',
    'repeat-too-many': 'One repeat makes {{limit}} calls at most. Nothing was changed; choose fewer days.',
    malformed: '{{field}}: has a wrong form. Nothing was changed.',
  },
  STALE:
    '{{field}} was just changed to “{{current}}” by {{by}}. Your edit was not saved; look again and repeat it if you still need it.',
  staleEmpty:
    '{{field}} was just changed by {{by}}. Your edit was not saved; look again and repeat it if you still need it.',
  staleRemoval: 'Something in it was just added or changed by {{by}}. Nothing was deleted.',
  stalePlan:
    'The plan was just restored from a backup by {{by}}, so your edit was not saved. Please look again.',
  photo: {
    malformed: 'This file is no JPEG, PNG or WebP picture. The photo stays as it was.',
  },
  secondFolder: {
    malformed: 'Write the whole path of the folder, such as E:\\Backups. Nothing has changed.',
    taken: 'This is the backup folder beside the plan; choose another disk. Nothing has changed.',
  },
  stalePaper: 'Version {{current}} was just made elsewhere, so this one was not made. Try again.',
  ARRANGE_REFUSED: {
    'not-json': 'This cannot be put in order, {{where}}: it is not JSON.',
    'not-a-rehearsal':
      'This cannot be put in order, {{where}}: a list of items (id, minutes) and a list of people (id, items) is wanted.',
    'no-items': 'This cannot be put in order: there is no item.',
    'too-many-items': 'This cannot be put in order: there are more than {{limit}} items.',
    'too-many-people': 'This cannot be put in order: there are more than {{limit}} people.',
    'no-id': 'This cannot be put in order, {{where}}: an id is missing.',
    'id-twice': 'This cannot be put in order, {{where}}: the id is there twice.',
    minutes: 'This cannot be put in order, {{where}}: minutes must be above zero.',
    cost: 'This cannot be put in order, {{where}}: the cost must be zero or more.',
    'unknown-item': 'This cannot be put in order, {{where}}: there is no such item.',
    'item-twice': 'This cannot be put in order, {{where}}: the item is there twice.',
  },
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
    date: 'This paper needs a day.',
    person: 'This paper needs a person, a place or a production.',
  },
  FORMAT_UNSUPPORTED: 'This paper does not come as {{format}}.',
  OUTPUT_NOT_WRITABLE: '{{path}} cannot be written ({{detail}}). Choose another place and try again.',
  TOO_LARGE: 'What was sent is too large. Nothing was changed.',
  IMPORT_REFUSED: {
    'not-a-sheet':
      'This is neither a workbook (.xlsx) nor a text with columns (.csv, .tsv). Nothing was imported; choose another file.',
    'old-excel':
      'This is a workbook of an old Excel (.xls). Open it in Excel, save it as .xlsx and choose that.',
    encrypted: 'The file has a password. Open it in Excel, save a copy without one and choose that.',
    damaged:
      'The file is damaged or was not copied to its end. Nothing was imported; try to open and save it in Excel.',
    empty: 'There is nothing in the file to import.',
    inflates: 'The file unpacks to something unusually large and is not read. The plan is unchanged.',
    'too-many-cells':
      'The file has too many cells ({{limit}} at most). Nothing was imported; split the file.',
    'too-many-rows': 'The file has too many rows ({{limit}} at most). Nothing was imported; split the file.',
    'too-wide':
      'The table has too many columns ({{limit}} at most). Nothing was imported; take columns away.',
    'too-slow':
      'Reading the file took too long (more than {{limit}} seconds) and was stopped. Nothing was imported.',
    'too-heavy':
      'Reading the file took too much memory and was stopped. Nothing was imported; split the file.',
    cancelled: 'Stopped. Nothing was imported.',
    expired: 'The file is not held any more. Choose it again.',
    'unknown-sheet': 'The file has no such sheet.',
    'no-column': 'No column says what every row must say. Match the columns and look again.',
    nothing: 'There is no row to import. The plan is unchanged.',
    'has-errors':
      'Some rows are wrong, so nothing was imported. Repair the table, or choose to leave them out.',
    'too-many-records': 'One import takes {{limit}} rows at most. Nothing was imported; split the table.',
    'plan-changed':
      'The plan has just changed, so nothing was imported. Look at the preview again and repeat.',
    'no-scope': 'It is not clear which production or season this goes to.',
  },
  SEASON_FILE_UNREADABLE: {
    'not-text': 'This file is not UTF-8 text ({{where}}), so it is no season file. Nothing was changed.',
    'not-json':
      'The season file is broken at {{where}} and cannot be read on. Ask the sender to save it again. Nothing was changed.',
    truncated:
      'The season file is cut off at {{where}}, perhaps by a copy that was not finished. Copy it again. Nothing was changed.',
    'not-a-season': 'This file is not a Màn Nhung season file ({{where}}). Nothing was changed.',
  },
  SEASON_FILE_NEWER:
    'The season file was saved by a newer version of Màn Nhung (form {{found}}, this one knows {{known}}). Update the program. Nothing was changed.',
  SEASON_FILE_INVALID:
    'The season file is wrong at {{place}}, field “{{field}}”: {{fault}}.{{more}} Ask the sender to save it again. Nothing was changed.',
  moreProblems: ' There are {{places}} more places.',
  faults: {
    'too-long': 'too long',
    empty: 'missing',
    'control-character': 'holds a character that cannot be printed',
    negative: 'below zero',
    'too-small': 'too small',
    'too-large': 'too large',
    'not-a-number': 'not a number',
    'not-a-time': 'no real date or time',
    'not-a-choice': 'not one of the choices',
    taken: 'the same as another row',
    unknown: 'names an entry that the file does not hold',
    'own-descendant': 'the item lies inside itself',
    malformed: 'has a wrong form',
  },
  SEASON_FILE_CONFLICT: {
    'season-exists':
      'The plan has “{{name}}” already. Nothing was changed; choose to replace it or to import a copy.',
    'no-such-season':
      'The plan does not have “{{name}}”, so there is nothing to replace. Nothing was changed.',
    'in-another-season':
      '“{{name}}” of the file stands in another season of the plan. Nothing was changed; import a copy instead.',
    'code-taken':
      'The code “{{name}}” is used in another season of the plan. Nothing was changed; import a copy instead.',
    'changed-since':
      'The season “{{name}}” was just changed, after its differences were listed. Nothing was changed; look at the list again.',
    'does-not-fit': 'The plan cannot take “{{name}}” from this file. Nothing was changed.',
  },
  line: 'line {{number}}',
  INTERNAL: 'The program met a fault ({{detail}}). The plan is unchanged; try again.',
  disconnected: 'The storage does not answer. What was saved is safe; the window is reconnecting by itself.',
  otherUser: 'someone else',
  anyField: 'This field',
} as const;
