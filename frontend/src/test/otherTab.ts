import { account, jwt } from './server';

const otherTab = new BroadcastChannel('session');

export const ben = {
  ...account,
  id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a02',
  email: 'ben@example.com',
  displayName: 'Ben',
};

/** Does what another tab does when somebody has signed in there; Ada unless it is said who. */
export function signInElsewhere({ id } = account) {
  const expiresAt = Date.now() + 600_000;
  otherTab.postMessage({ status: 'signed-in', account: id, accessToken: jwt('theirs', id), expiresAt });
}

export function signOutElsewhere() {
  otherTab.postMessage({ status: 'signed-out' });
}
