const key = 'renewal-begun';

/** Longer than the answer to a renewal takes to reach the browser, even if the page that asked is gone. */
const patience = 2_000;

/**
 * Renews the session after a renewal that a reload has cut off. Its new cookie is still on the way, and the one that the
 * browser has now was already used: to show it again would look like theft to the server, and end the session.
 */
export async function afterInterruptedRenewal(renew: () => Promise<void>) {
  const remaining = Number(sessionStorage.getItem(key)) + patience - Date.now();
  if (remaining > 0) await new Promise((resume) => setTimeout(resume, remaining));
  sessionStorage.setItem(key, String(Date.now()));
  await renew();
  // Not so after a failure: being cut off looks like one to a page that is about to go.
  sessionStorage.removeItem(key);
}
