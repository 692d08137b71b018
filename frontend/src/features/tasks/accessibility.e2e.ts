import { expect, expectAccessible, looks, signIn } from '@/test/e2e';
import { link, status, test, title } from './taskTest';

test('the keyboard is enough', async ({ page, user }) => {
  await signIn(page, user, '/tasks');
  await page.getByRole('link', { name: 'New task' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Typed only');
  await page.keyboard.press('Enter');
  await expect(link(page, 'Typed only')).toBeVisible();
  await expect(page.getByRole('link', { name: 'New task' })).toBeFocused();

  await link(page, 'Typed only').focus();
  await page.keyboard.press('Tab');
  await expect(status(page, 'Typed only')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Open' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(status(page, 'Typed only')).toHaveText('Done');
  await expect(status(page, 'Typed only')).toBeFocused();

  await link(page, 'Typed only').press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link(page, 'Typed only')).toBeFocused();
});

for (const { width, colorScheme } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('the list and its form are accessible', async ({ page, user, api }) => {
      await signIn(page, user, '/tasks');
      await expect(page.getByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
      await expectAccessible(page);

      for (const status of ['OPEN', 'IN_PROGRESS', 'DONE'] as const) await api('post', '', { title: status, status });
      await page.reload();
      await expect(link(page, 'DONE')).toBeVisible();
      await expectAccessible(page);

      await link(page, 'OPEN').click();
      await title(page).fill('');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Required')).toBeVisible();
      await expectAccessible(page);

      await page.goto('/tasks?q=nothing-like-it');
      await expect(page.getByRole('heading', { name: 'No task fits' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
