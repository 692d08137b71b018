import { zCredentials } from '@contracts/zod.gen';
import { Stack } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { signIn } from '../session/session';
import { CurrentPasswordField, EmailField } from './fields';

interface LoginFormProps {
  /** The only account that may sign in here; without it the user types one. */
  email?: string;
}

export function LoginForm({ email }: LoginFormProps) {
  const form = useForm({
    initialValues: { email: email ?? '', password: '' },
    validate: schemaResolver(zCredentials, { sync: true }),
  });
  const login = useMutation({
    mutationFn: signIn,
    networkMode: 'always',
    onError: (error) => showFieldErrors(form, error),
  });
  return (
    <form onSubmit={onValidSubmit(form, (credentials) => login.mutate(credentials))} noValidate>
      <Stack>
        <FormError error={login.error} form={form} />
        <EmailField readOnly={email !== undefined} {...form.getInputProps('email')} />
        <CurrentPasswordField
          label="Password"
          data-autofocus={email === undefined ? undefined : true}
          {...form.getInputProps('password')}
        />
        <ActionButton type="submit" busy={login.isPending}>
          Sign in
        </ActionButton>
      </Stack>
    </form>
  );
}
