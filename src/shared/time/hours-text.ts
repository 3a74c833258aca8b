/** Hours as they are read: `7,5`. */
export const hoursText = (minutes: number): string =>
  String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
