import type { ActionLabel } from '../../../shared/contract/history.ts';
import { isLocalDateTime } from '../../../shared/time/local-time.ts';
import { dateShort } from '../../i18n/date-words.ts';
import { hasText, say } from '../../i18n/say.ts';

/** Several fields at once come as `title,note`. */
function fieldWords(field: string, what: unknown): string {
  const names = field.split(/[,\s]+/).filter((name) => name !== '');
  const words = names.map((name) => {
    // An item's mode is its hơi, a slot's is live or recorded.
    const own = `history:fieldsOf.${String(what)}.${name}`;
    const key = hasText(own) ? own : `history:fields.${name}`;
    return say(hasText(key) ? key : 'history:fields.other');
  });
  return [...new Set(words)].join(', ');
}

/** An act in the words of the user's language: `Dời 3 mục`. A key that has no words yet is shown as it is. */
export function actLabel(label: ActionLabel): string {
  const { count, field, document } = label.params;
  const manyKey = `history:${label.key}_many`;
  const many = typeof count === 'number' && count > 1 && hasText(manyKey);
  const key = many ? manyKey : `history:${label.key}`;
  if (!hasText(key)) return label.key;
  const words: Record<string, string | number> = { ...label.params };
  // `count` alone would make i18next look for plural forms of the singular sentence.
  if (!many) delete words.count;
  if (typeof field === 'string')
    words.field = fieldWords(field, label.params.what ?? label.key.split('.')[0]);
  const { what, setting, kind, at } = label.params;
  if (typeof what === 'string' && hasText(`history:whats.${what}`)) words.what = say(`history:whats.${what}`);
  // A call without a title is called by its kind.
  if (words.title === '' && typeof kind === 'string' && hasText(`productions:calls.kinds.${kind}`))
    words.title = say(`productions:calls.kinds.${kind}`);
  if (typeof at === 'string' && isLocalDateTime(at)) {
    const year = label.params.withYear ? `/${at.slice(0, 4)}` : '';
    words.at = `${dateShort(at)}${year} ${at.slice(11)}`;
  }
  if (typeof setting === 'string' && hasText(`settings:label.${setting.replace('.', '-')}`)) {
    words.setting = say(`settings:label.${setting.replace('.', '-')}`);
  }
  if (typeof document === 'string' && hasText(`papers:documentLow.${document}`)) {
    words.document = say(`papers:documentLow.${document}`);
  }
  return say(key, words);
}
