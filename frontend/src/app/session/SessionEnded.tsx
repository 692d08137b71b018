import { lazy, Suspense } from 'react';
import { useSession } from './sessionStore';

const SessionEndedDialog = lazy(() => import('./SessionEndedDialog'));

/** Asks the user to sign in again over the page as it is, so that nothing typed is lost. */
export function SessionEnded() {
  const ended = useSession().status === 'ended';
  return <Suspense>{ended && <SessionEndedDialog />}</Suspense>;
}
