import { changePassword } from '@contracts/sdk.gen';
import type { PasswordChange } from '@contracts/types.gen';
import { zPasswordChange } from '@contracts/zod.gen';
import { Stack } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { CurrentPasswordField, NewPasswordField } from './fields';

export function PasswordChangeForm() {
  const form = useForm<PasswordChange>({
    initialValues: { currentPassword: '', password: '' },
    validate: schemaResolver(zPasswordChange, { sync: true }),
  });
  const change = useMutation({
    mutationFn: (body: PasswordChange) => changePassword({ body, throwOnError: true }),
    networkMode: 'always',
    onSuccess: () => {
      form.reset();
      notifications.show({ message: 'Your password is changed, and your other devices are signed out.' });
    },
    onError: (error) => showFieldErrors(form, error),
  });
  return (
    <form onSubmit={onValidSubmit(form, (values) => change.mutate(values))} noValidate>
      <Stack>
        <FormError error={change.error} form={form} />
        <CurrentPasswordField label="Current password" {...form.getInputProps('currentPassword')} />
        <NewPasswordField label="New password" {...form.getInputProps('password')} />
        <ActionButton type="submit" variant="default" busy={change.isPending} style={{ alignSelf: 'flex-start' }}>
          Change password
        </ActionButton>
      </Stack>
    </form>
  );
}
