import { test as base, expect } from '@playwright/test';
import { serverAudits } from 'graphql-http';
import { authorize, register } from '@/test/e2e';

const { BASE_URL } = process.env;

/** One account for all audits: none of them changes anything. */
const test = base.extend<object, { headers: { Authorization: string } }>({
  headers: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: BASE_URL });
      await use(await authorize(request, await register(request)));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

/** Audits that are knowingly not met, by their id, each with its reason. */
const notMet: Record<string, string> = {};

// GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/
for (const { id, name } of serverAudits({ url: '' })) {
  test(`GraphQL ${name} (${id})`, async ({ headers }) => {
    const authorized: typeof fetch = (url, options) =>
      fetch(url, { ...options, headers: { ...options?.headers, ...headers } });
    const audits = serverAudits({ url: `${BASE_URL}/graphql`, fetchFn: authorized });

    const result = await audits.find((audit) => audit.id === id)?.fn();

    const failure = result?.status === 'ok' ? undefined : result?.reason;
    if (notMet[id]) expect(failure, 'is met by now').toBeDefined();
    else expect(failure).toBeUndefined();
  });
}
