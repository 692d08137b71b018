import { resetPassword } from '@contracts/sdk.gen';
import { zPasswordReset } from '@contracts/zod.gen';
import { Stack } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { ButtonLink, TextLink } from '@/ui/links';
import { NewPasswordField } from './fields';
import { VisitorPage } from './VisitorPage';

/** The form had the focus, and is gone. */
const focus = (element: HTMLElement | null) => element?.focus();

/** Where the link of the mail leads to. Its token stands after the #, which browsers send to nobody. */
export function ResetPasswordPage() {
  const token = useLocation({ select: (location) => location.hash });
  const form = useForm({
    initialValues: { password: '' },
    validate: schemaResolver(z.pick(zPasswordReset, { password: true }), { sync: true }),
  });
  const reset = useMutation({
    mutationFn: (password: string) => resetPassword({ body: { token, password }, throwOnError: true }),
    networkMode: 'always',
    onError: (error) => showFieldErrors(form, error),
  });
  if (!token) {
    return (
      <VisitorPage title="This link is not complete" lead="Copy all of it from the mail, or ask for another one.">
        <ButtonLink to="/forgot-password" fullWidth>
          Ask for another link
        </ButtonLink>
      </VisitorPage>
    );
  }
  if (reset.isSuccess) {
    return (
      <VisitorPage title="Your password is changed" lead="All your devices are signed out.">
        <ButtonLink to="/login" fullWidth ref={focus}>
          Sign in
        </ButtonLink>
      </VisitorPage>
    );
  }
  return (
    <VisitorPage
      title="Choose a new password"
      lead={
        <>
          The link does not work?{' '}
          <TextLink to="/forgot-password" underline="always">
            Ask for another one
          </TextLink>
        </>
      }
    >
      <form onSubmit={onValidSubmit(form, ({ password }) => reset.mutate(password))} noValidate>
        <Stack>
          <FormError error={reset.error} form={form} />
          <NewPasswordField label="New password" {...form.getInputProps('password')} />
          <ActionButton type="submit" busy={reset.isPending}>
            Change password
          </ActionButton>
        </Stack>
      </form>
    </VisitorPage>
  );
}
