import { useStore } from '../../../ui/store.ts';
import { isPending } from '../data/own-calls.ts';
import { useDesk } from '../desk/desk.ts';
import { useLifted } from '../grid/index.ts';
import { CallInspector } from './call-inspector.tsx';
import { DragInspector } from './drag-inspector.tsx';
import styles from './inspector.module.css';
import { ManyInspector } from './many-inspector.tsx';
import { SpanPanel } from './span-panel.tsx';

/** Beside the calendar: what is in the hand, what is chosen, or what the days in sight add up to. No dialog. */
export function Inspector() {
  const { state, read } = useDesk();
  const lifted = useLifted(state.drag);
  const selection = useStore(state.selection, (now) => now);
  const calls = [...selection].flatMap((id) => (isPending(id) ? [] : (read.byId.get(id) ?? [])));
  const [first] = calls;
  const content =
    lifted && lifted.act !== 'select' ? (
      <DragInspector lifted={lifted} />
    ) : first && calls.length === 1 ? (
      <CallInspector key={first.id} call={first} />
    ) : first ? (
      <ManyInspector calls={calls} />
    ) : (
      <SpanPanel />
    );
  return (
    <aside className={styles.inspector} data-region="inspector">
      {content}
    </aside>
  );
}
