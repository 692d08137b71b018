import { expect } from '@playwright/test';
import { serverAudits } from 'graphql-http';
import { test } from '@/test/e2e';

const { BASE_URL } = process.env;

/** Audits that are knowingly not met, by their id, each with its reason. */
const notMet: Record<string, string> = {};

// GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/
for (const { id, name } of serverAudits({ url: '' })) {
  test(`GraphQL ${name} (${id})`, async ({ request, user }) => {
    const { accessToken } = await (await request.post('/api/auth/login', { data: user })).json();
    const authorized: typeof fetch = (url, options) =>
      fetch(url, { ...options, headers: { ...options?.headers, authorization: `Bearer ${accessToken}` } });
    const audits = serverAudits({ url: `${BASE_URL}/graphql`, fetchFn: authorized });

    const result = await audits.find((audit) => audit.id === id)?.fn();

    const failure = result?.status === 'ok' ? undefined : result?.reason;
    if (notMet[id]) expect(failure, 'is met by now').toBeDefined();
    else expect(failure).toBeUndefined();
  });
}
