import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { followOtherTabs, resumeSession } from './session';
import { currentSession, onSessionChange, onUserGone } from './sessionStore';

/** Ties data and pages to the session: what belongs to a user leaves with the user. Returns a function that unties. */
export function keepSession(queryClient: QueryClient, router: AnyRouter) {
  let before = currentSession().status;
  const stopForgetting = onUserGone(() => {
    queryClient.clear();
    // Whoever came instead starts over: what the page shows, and what was typed there, is not theirs.
    if (currentSession().status === 'signed-in') void router.navigate({ to: '/', ignoreBlocker: true });
  });
  const stopListening = onSessionChange(() => {
    const now = currentSession().status;
    // The same user came back to the same page: fetch again what failed, and keep what is in its form.
    if (before === 'ended' && now === 'signed-in') void queryClient.invalidateQueries();
    // The first answer was waited for by the pages themselves; a page whose session ended waits behind a sign-in.
    else if (before !== 'unknown' && before !== now && now !== 'ended') void router.invalidate();
    before = now;
  });
  const stopFollowing = followOtherTabs();
  // Without an answer nothing is decided: the page that needs the session asks again and shows what is wrong.
  resumeSession().catch(() => undefined);
  return () => {
    stopForgetting();
    stopListening();
    stopFollowing();
  };
}
