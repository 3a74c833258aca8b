/** Values that mean the same as leaving the option out. */
const usual: Readonly<Record<string, unknown>> = { columns: 'all', withMc: true, withPhones: false };

/**
 * What was chosen, as one word that is the same for the same choice: `columns=short,withMc=false`; empty for the usual
 * paper, so that its versions go on from those issued before there were options.
 */
export function optionsKey(options: Readonly<Record<string, unknown>> | undefined): string {
  return Object.entries(options ?? {})
    .filter(([name, value]) => value !== undefined && value !== usual[name])
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(',');
}

/** The subject that a version is counted for: `<production>` or `<production>|columns=short`. */
export function versionSubject(
  subjectId: string,
  options: Readonly<Record<string, unknown>> | undefined,
): string {
  const key = optionsKey(options);
  return key === '' ? subjectId : `${subjectId}|${key}`;
}
