import type { TaskDraft, TaskView } from '@contracts/types.gen';
import type { Page } from '@playwright/test';
import { authorize, test as base, expect } from '@/test/e2e';

type Api = (method: 'post' | 'put', path: string, data: TaskDraft) => Promise<TaskView>;

/** `api` changes tasks of the user as if from another place; `page` is signed in and shows the list. */
export const test = base.extend<{ api: Api }>({
  api: async ({ request, user }, use) => {
    const headers = await authorize(request, user);
    await use(async (method, path, data) => {
      const answer = await request[method](`/api/tasks${path}`, { headers, data });
      expect(answer.ok()).toBe(true);
      return answer.json();
    });
  },
});

export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
export const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
export const status = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Status of ${name}:`) });
