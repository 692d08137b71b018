import { requestPasswordReset } from '@contracts/sdk.gen';
import { zPasswordResetRequest } from '@contracts/zod.gen';
import { Stack, Text } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { TextLink } from '@/ui/links';
import { EmailField } from './fields';
import { VisitorPage } from './VisitorPage';

export function ForgotPasswordPage() {
  const form = useForm({
    initialValues: { email: '' },
    validate: schemaResolver(zPasswordResetRequest, { sync: true }),
  });
  const request = useMutation({
    mutationFn: (email: string) => requestPasswordReset({ body: { email }, throwOnError: true }),
    networkMode: 'always',
    onError: (error) => showFieldErrors(form, error),
  });
  return (
    <VisitorPage
      title="Forgot your password?"
      lead={
        <>
          A link to a new one comes by mail. Remember it after all?{' '}
          <TextLink to="/login" underline="always">
            Sign in
          </TextLink>
        </>
      }
    >
      <form onSubmit={onValidSubmit(form, ({ email }) => request.mutate(email))} noValidate>
        <Stack>
          <FormError error={request.error} form={form} />
          <EmailField {...form.getInputProps('email')} />
          <ActionButton type="submit" busy={request.isPending}>
            {request.isSuccess ? 'Send it again' : 'Send the link'}
          </ActionButton>
          <Text role="status" size="sm">
            {request.isSuccess &&
              `If ${request.variables} has an account, a mail is on its way. It says how long its link is good.`}
          </Text>
        </Stack>
      </form>
    </VisitorPage>
  );
}
