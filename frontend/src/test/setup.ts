import '@testing-library/jest-dom/vitest';
import '@/lib/validation';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { authenticatedFetch } from '@/app/session/authenticatedFetch';
import { setSession } from '@/app/session/sessionStore';
import { configureApi } from '@/lib/api';
import { account, server } from './server';

// What jsdom lacks of a browser. Reduced motion also spares the tests the library's transitions.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('reduced-motion'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
window.scrollTo = () => undefined;
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
Element.prototype.scrollIntoView = () => undefined;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

configureApi(authenticatedFetch);
// Patience for busy machines: a test that passes never waits this long.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  // A browser in which Ada has signed in before.
  setSession({ status: 'signed-in', account: account.id, accessToken: 'lost by a reload', expiresAt: 0 });
  setSession({ status: 'unknown' });
});
afterEach(() => {
  cleanup();
  notifications.clean();
  server.resetHandlers();
});
afterAll(() => server.close());
