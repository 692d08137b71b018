import { expect, signIn } from '@/test/e2e';
import { link, test } from './taskTest';

test('a deletion can be taken back', async ({ page, user, api }) => {
  await api('post', '', { title: 'Keep me' });
  await signIn(page, user, '/tasks');
  await page.getByRole('button', { name: 'Delete Keep me' }).click();
  await expect(link(page, 'Keep me')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(link(page, 'Keep me')).toBeVisible();
  await page.reload();
  await expect(link(page, 'Keep me')).toBeVisible();
});

test('a deletion is final when the page is left before its time is over', async ({ page, user, api }) => {
  await api('post', '', { title: 'Stay' });
  await api('post', '', { title: 'Go' });
  await signIn(page, user, '/tasks');
  await page.getByRole('button', { name: 'Delete Go' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
  await page.goto('/tasks');
  await expect(link(page, 'Stay')).toBeVisible();
  await expect(link(page, 'Go')).toBeHidden();
});
