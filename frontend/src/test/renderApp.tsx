import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { App } from '@/app/App';
import { createAppRouter } from '@/app/router';
import { keepSession } from '@/app/session/keepSession';
import { createQueryClient } from '@/lib/queryClient';

/** Opens the whole application at an address, as a browser would. */
export function renderApp(address: string) {
  window.history.replaceState(null, '', address);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const router = createAppRouter();
  onTestFinished(keepSession(queryClient, router));
  render(<App queryClient={queryClient} router={router} />);
  return { user: userEvent.setup(), router, queryClient };
}
