import type { TFunction } from 'i18next';
import type { CastingWarning } from '../../../../../domain/people/index.ts';
import { formatDuration } from '../../../../../shared/time/duration.ts';
import { formatDate } from '../../../../../shared/time/format-date.ts';

export type WarningNames = {
  person: (id: string) => string;
  role: (id: string) => string;
  item: (id: string) => string;
};

/** A casting warning in one sentence. */
export function sayWarning(t: TFunction<'lists'>, warning: CastingWarning, names: WarningNames): string {
  switch (warning.kind) {
    case 'role-open':
      return t('casting.say.roleOpen', { role: names.role(warning.roleId) });
    case 'twice-in-item':
      return t('casting.say.twice', {
        person: names.person(warning.personId),
        roles: warning.roleIds.map(names.role).join(', '),
        item: names.item(warning.itemId),
        casts: warning.castNumbers.join(', '),
      });
    case 'own-understudy':
      return t('casting.say.ownUnderstudy', {
        person: names.person(warning.personId),
        role: names.role(warning.roleId),
      });
    case 'type-mismatch':
      return t('casting.say.type', {
        person: names.person(warning.personId),
        role: names.role(warning.roleId),
        type: warning.roleType,
        known: warning.known.join(', '),
      });
    case 'costume-change':
      return t('casting.say.costume', {
        person: names.person(warning.personId),
        time: formatDuration(warning.seconds),
        from: names.item(warning.fromItemId),
        item: names.item(warning.itemId),
      });
    case 'inactive':
      return warning.to === null
        ? t('casting.say.notYet', {
            person: names.person(warning.personId),
            date: formatDate(warning.from ?? ('1900-01-01' as never)),
          })
        : t('casting.say.gone', { person: names.person(warning.personId), date: formatDate(warning.to) });
  }
}
