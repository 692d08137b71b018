import { expect, signIn } from '@/test/e2e';
import { link, test } from './taskTest';

test('the list is searched, filtered and sorted, and its address says how', async ({ page, user, api }) => {
  await api('post', '', { title: 'Apples', status: 'DONE' });
  await api('post', '', { title: 'Bananas' });
  await api('post', '', { title: 'Apple pie' });
  await signIn(page, user, '/tasks');
  await page.getByRole('searchbox', { name: 'Search tasks' }).fill('apple');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Apple pie');
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Done').click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL('/tasks?q=apple&sort=title&status=DONE');

  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('apple');
  await expect(link(page, 'Apples')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('a long list scrolls to its end, with few rows on the page', async ({ page, user, api }) => {
  for (let number = 1; number <= 120; number++) await api('post', '', { title: `Number ${number}` });
  await signIn(page, user, '/tasks');
  const table = page.getByRole('table', { name: 'Tasks' });
  await expect(table).toHaveAttribute('aria-rowcount', '-1');
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(link(page, 'Number 1')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(table).toHaveAttribute('aria-rowcount', '121');
  await expect(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', '121');
  expect(await page.getByRole('row').count()).toBeLessThan(50);
});
