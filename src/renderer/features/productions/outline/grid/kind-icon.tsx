import {
  ChatRegular,
  DocumentTextRegular,
  ImageRegular,
  LayerRegular,
  MusicNote1Regular,
  MusicNote2Regular,
  PeopleRegular,
} from '@fluentui/react-icons';
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { ItemKind } from '../../../../../shared/contract/items.ts';

/** The picture of a kind; bands need none in the grid, their weight and number say it. */
export function KindIcon({ kind, size = 16 }: { kind: ItemKind; size?: number }) {
  const props = { fontSize: size, 'aria-hidden': true } as const;
  switch (kind) {
    case 'number':
      return <MusicNote2Regular {...props} />;
    case 'speech':
      return <ChatRegular {...props} />;
    case 'item':
      return <MusicNote1Regular {...props} />;
    case 'unit':
      return <PeopleRegular {...props} />;
    case 'scene':
      return <ImageRegular {...props} />;
    case 'curtain':
      return <LayerRegular {...props} />;
    case 'act':
      return <DocumentTextRegular {...props} />;
    default:
      return assertNever(kind);
  }
}
