export const targets = {
  title: 'Yearly targets',
  section: 'Targets',
  activities: 'Activities',
  column: {
    target: 'Target',
    done: 'Done / assigned',
    progress: 'Progress',
    planned: 'Planned',
    missed: 'Missed',
  },
  notAssigned: 'no number assigned',
  legend: { done: 'Done', planned: 'Planned', missed: 'Missed' },
  bar: 'done {{done}}, planned {{planned}}, missed {{missed}}, assigned {{total}}',
  activity: {
    date: 'Date',
    title: 'Activity',
    target: 'Counts towards',
    place: 'Place',
    audience: 'Audience',
    status: 'Status',
  },
  status: { planned: 'Planned', done: 'Done', missed: 'Missed' },
  empty: 'This season has no targets yet',
  emptyText: 'The targets of the yearly work programme will stand here.',
  noActivities: 'No activities yet',
  noActivitiesText:
    'Each dated performance, film show or contest will stand here and count towards a target.',
} as const;
