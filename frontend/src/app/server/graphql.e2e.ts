import { test as base, expect } from '@playwright/test';
import { serverAudits } from 'graphql-http';

const { BASE_URL } = process.env;

/** One account for all audits: none of them changes anything. */
const test = base.extend<object, { accessToken: string }>({
  accessToken: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: BASE_URL });
      const name = crypto.randomUUID();
      const user = { email: `${name}@example.com`, password: `password ${name}`, displayName: 'Ada Lovelace' };
      await request.post('/api/auth/register', { data: user });
      const login = await request.post('/api/auth/login', { data: user });
      await use((await login.json()).accessToken);
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

/** Audits that are knowingly not met, by their id, each with its reason. */
const notMet: Record<string, string> = {};

// GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/
for (const { id, name } of serverAudits({ url: '' })) {
  test(`GraphQL ${name} (${id})`, async ({ accessToken }) => {
    const authorized: typeof fetch = (url, options) =>
      fetch(url, { ...options, headers: { ...options?.headers, authorization: `Bearer ${accessToken}` } });
    const audits = serverAudits({ url: `${BASE_URL}/graphql`, fetchFn: authorized });

    const result = await audits.find((audit) => audit.id === id)?.fn();

    const failure = result?.status === 'ok' ? undefined : result?.reason;
    if (notMet[id]) expect(failure, 'is met by now').toBeDefined();
    else expect(failure).toBeUndefined();
  });
}
