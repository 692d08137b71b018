import type { TaskDraft, TaskView } from '@contracts/types.gen';
import type { APIRequestContext, Page } from '@playwright/test';
import { test as base, expect } from '@/test/e2e';

type Api = (method: 'post' | 'put', path: string, data: TaskDraft) => Promise<TaskView>;

/** `api` changes tasks of the user as if from another place; `page` is signed in and shows the list. */
export const test = base.extend<{ api: Api }>({
  api: async ({ request, user }, use) => {
    const headers = { Authorization: `Bearer ${await accessToken(request, user)}` };
    await use(async (method, path, data) => {
      const answer = await request[method](`/api/tasks${path}`, { headers, data });
      expect(answer.ok()).toBe(true);
      return answer.json();
    });
  },
});

async function accessToken(request: APIRequestContext, { email, password }: { email: string; password: string }) {
  const answer = await request.post('/api/auth/login', { data: { email, password } });
  return (await answer.json()).accessToken;
}

export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
export const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
export const status = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Status of ${name}:`) });
