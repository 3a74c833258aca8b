import { lazy, Suspense } from 'react';
import { closeArrange, useArrangeWish } from './open-arrange.ts';

const dialogs = () => import('./dialogs.tsx');
const CallOrder = lazy(async () => ({ default: (await dialogs()).CallOrder }));
const FindTimeDialog = lazy(async () => ({ default: (await dialogs()).FindTimeDialog }));
const WhoIsFreeDialog = lazy(async () => ({ default: (await dialogs()).WhoIsFreeDialog }));

/** Stands once in the frame and shows the dialog that was asked for. */
export function ArrangeHost() {
  const wish = useArrangeWish();
  return (
    <Suspense>
      {wish?.what === 'order' && <CallOrder key={wish.callId} wish={wish} onClose={closeArrange} />}
      {wish?.what === 'times' && <FindTimeDialog wish={wish} onClose={closeArrange} />}
      {wish?.what === 'free' && <WhoIsFreeDialog at={wish.at} onClose={closeArrange} />}
    </Suspense>
  );
}
