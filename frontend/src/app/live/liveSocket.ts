import { renewSession } from '../session/session';
import { currentSession, onSessionChange } from '../session/sessionStore';
import { backoff } from './backoff';
import { type LiveStatus, reportStatus } from './liveStatus';

export interface LiveHandlers {
  /** The address for the next connection, such as `/ws/notes/1?after=12`: it says what the page knows by then. */
  address: () => string;
  onOpen: () => void;
  onMessage: (message: unknown) => void;
  onStatus: (status: LiveStatus) => void;
  /** Comes back after the loss of a membership, too: what it hears is something else then, but not nothing. */
  outlivesMembership: boolean;
}

export interface LiveSocket {
  /** Sends a message as JSON. Returns false when there is no connection: nothing was sent then. */
  send: (message: object) => boolean;
  /** Goes on with another connection, to be told again what the server tells at the beginning of each. */
  reconnect: () => void;
  /** Ends it for good. */
  close: () => void;
}

/** How long before the access token expires it is renewed, in milliseconds. */
const margin = 30_000;
/** The close codes that no new attempt would change: not a member (any more), no such thing. */
const final = [4400, 4403, 4404];
const membershipEnded = 4403;
const tokenRefused = 4401;

/** A socket that stays: it comes back after every cut, as soon as the page is looked at and the network is there. */
export function openLiveSocket(handlers: LiveHandlers): LiveSocket {
  let socket: WebSocket | undefined;
  let failures = 0;
  let connecting = false;
  let closed = false;
  let refused = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  const identity = {};

  function report(status: LiveStatus) {
    reportStatus(identity, status);
    handlers.onStatus(status);
  }

  async function connect() {
    clearTimeout(retry);
    connecting = true;
    // Waits in any case: a page that is mounted and left in the same moment opens nothing.
    await (expiresSoon() && renewSession().catch(() => undefined));
    connecting = false;
    const session = currentSession();
    if (closed || session.status !== 'signed-in') {
      // Until the user has signed in again there is nothing to try, and then nothing to wait for.
      failures = 0;
      return;
    }
    const opening = new WebSocket(handlers.address(), protocols(session.accessToken));
    socket = opening;
    opening.onopen = () => {
      failures = 0;
      report('open');
      scheduleRenewal();
      handlers.onOpen();
    };
    opening.onmessage = ({ data }) => handlers.onMessage(JSON.parse(String(data)));
    opening.onclose = ({ code }) => {
      if (socket === opening) lost(code);
    };
  }

  function lost(code: number) {
    socket = undefined;
    clearTimeout(renewal);
    if (closed) return;
    if (code !== membershipEnded || !handlers.outlivesMembership) {
      refused = final.includes(code);
      report(refused ? 'refused' : 'waiting');
      if (refused) return;
    }
    if (code === tokenRefused) renewSession().catch(() => undefined);
    retry = setTimeout(connect, backoff(failures++));
  }

  function reconnectNow() {
    if (socket || connecting || closed || refused || document.visibilityState === 'hidden') return;
    void connect();
  }

  function scheduleRenewal() {
    clearTimeout(renewal);
    const session = currentSession();
    if (session.status !== 'signed-in') return;
    const left = Math.max(0, session.expiresAt - margin - Date.now());
    renewal = setTimeout(() => renewSession().catch(() => undefined), left);
  }

  const stopFollowingSession = onSessionChange(() => {
    const session = currentSession();
    if (session.status !== 'signed-in') return;
    if (send({ type: 'refresh', accessToken: session.accessToken })) scheduleRenewal();
    else if (failures === 0) reconnectNow();
  });

  function send(message: object) {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(message));
    return true;
  }

  function close() {
    closed = true;
    clearTimeout(retry);
    clearTimeout(renewal);
    stopFollowingSession();
    window.removeEventListener('online', reconnectNow);
    document.removeEventListener('visibilitychange', reconnectNow);
    reportStatus(identity, undefined);
    socket?.close();
  }

  window.addEventListener('online', reconnectNow);
  document.addEventListener('visibilitychange', reconnectNow);
  report('connecting');
  void connect();
  return { send, reconnect: () => socket?.close(), close };
}

function expiresSoon() {
  const session = currentSession();
  return session.status === 'signed-in' && session.expiresAt - margin < Date.now();
}

/** Browsers cannot set headers: the token travels as a sub-protocol, and never in the address. */
function protocols(accessToken: string) {
  return ['bearer-token-carrier', encodeURIComponent(`quarkus-http-upgrade#Authorization#Bearer ${accessToken}`)];
}
