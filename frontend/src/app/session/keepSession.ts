import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { followOtherTabs, resumeSession } from './session';
import { currentSession, onSessionChange } from './sessionStore';

/** Ties data and pages to the session: what belongs to a user leaves with the user. Returns a function that unties. */
export function keepSession(queryClient: QueryClient, router: AnyRouter) {
  let before = currentSession().status;
  const stopListening = onSessionChange(() => {
    const now = currentSession().status;
    if (now === 'signed-out') queryClient.clear();
    // The same user came back to the same page: fetch again what failed, and keep what is in its form.
    if (before === 'ended' && now === 'signed-in') void queryClient.invalidateQueries();
    // The first answer was waited for by the pages themselves; a page whose session ended waits behind a sign-in.
    else if (before !== 'unknown' && before !== now && now !== 'ended') void router.invalidate();
    before = now;
  });
  // Whoever signed in over there may be somebody else.
  const stopFollowing = followOtherTabs(() => queryClient.resetQueries());
  // Without an answer nothing is decided: the page that needs the session asks again and shows what is wrong.
  resumeSession().catch(() => undefined);
  return () => {
    stopListening();
    stopFollowing();
  };
}
