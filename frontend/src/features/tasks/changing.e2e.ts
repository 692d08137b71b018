import { expect, expectAccessible, signIn } from '@/test/e2e';
import { link, status, test, title } from './taskTest';

test('a task is created, changed, and still so after a reload', async ({ page, user }) => {
  await signIn(page, user, '/tasks');
  await page.getByRole('link', { name: 'New task' }).click();
  await title(page).fill('Buy milk');
  await page.getByLabel('Due date').fill('2030-03-01');
  await page.getByRole('button', { name: 'Create task' }).click();
  await expect(link(page, 'Buy milk')).toBeVisible();
  await expect(page.getByRole('cell', { name: '1 Mar 2030' })).toBeVisible();

  await link(page, 'Buy milk').click();
  await title(page).fill('Buy oat milk');
  await page.getByRole('button', { name: 'Save' }).click();
  await status(page, 'Buy oat milk').click();
  await page.getByRole('menuitemradio', { name: 'In progress' }).click();
  await expect(status(page, 'Buy oat milk')).toHaveText('In progress');
  await page.reload();
  await expect(status(page, 'Buy oat milk')).toHaveText('In progress');
});

test('what two tabs changed is put together by the user', async ({ page, context, user, api }) => {
  const { id } = await api('post', '', { title: 'Plan the trip' });
  await signIn(page, user, `/tasks/${id}`);
  const other = await context.newPage();
  await other.goto(`/tasks/${id}`);
  await title(other).fill('Plan the long trip');
  await other.getByLabel('Description').fill('By train');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(link(other, 'Plan the long trip')).toBeVisible();
  await expect(page.getByText('This task was changed elsewhere')).toBeVisible();

  await title(page).fill('Plan the short trip');
  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'This was changed meanwhile' });
  await expect(dialog.getByRole('radio', { name: /Plan the long trip/ })).not.toBeChecked();
  await expect(dialog.getByRole('radio', { name: /By train/ })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save this' }).click();
  await expect(link(page, 'Plan the short trip')).toBeVisible();

  await link(other, 'Plan the short trip').click();
  await expect(other.getByLabel('Description')).toHaveValue('By train');
  await api('post', '', { title: 'Pack' });
  await expect(link(page, 'Pack')).toBeVisible();
});

test('a change made offline is sent when the connection is back', async ({ page, context, user, api }) => {
  await api('post', '', { title: 'Patience' });
  await signIn(page, user, '/tasks');
  await expect(link(page, 'Patience')).toBeVisible();
  await context.setOffline(true);
  await status(page, 'Patience').click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(status(page, 'Patience')).toHaveText('Done');
  const sent = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await context.setOffline(false);
  expect((await sent).status()).toBe(200);
});

test('what is being typed survives the end of the session', async ({ page, context, user, api }) => {
  const { id } = await api('post', '', { title: 'Draft' });
  // Otherwise the server closes its sockets, and the page may know before it asks.
  await page.routeWebSocket('**/ws/**', () => undefined);
  await signIn(page, user, `/tasks/${id}`);
  await title(page).fill('Long thoughts');
  await context.request.post('/api/auth/logout');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();

  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog).toContainText('Your session has ended, sign in again');
  await expectAccessible(page);
  await dialog.getByLabel('Password', { exact: true }).fill(user.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
  await expect(title(page)).toHaveValue('Long thoughts');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(link(page, 'Long thoughts')).toBeVisible();
});
