import { notifications } from '@mantine/notifications';
import { describeError } from '@/lib/problem';

/** Says that something was not done which the user need not wait for, and why. */
export function showFailure(title: string, error: unknown) {
  notifications.show({ color: 'red', title, message: describeError(error) });
}
