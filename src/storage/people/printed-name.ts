/** A name as papers print it: the honour before it, the stage name (nghệ danh) where there is one. */
export function printedName(person: { name: string; stageName: string; honour: string }): string {
  const name = person.stageName === '' ? person.name : person.stageName;
  return person.honour === '' ? name : `${person.honour} ${name}`;
}
