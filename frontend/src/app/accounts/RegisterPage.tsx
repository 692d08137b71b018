import { register } from '@contracts/sdk.gen';
import type { Registration } from '@contracts/types.gen';
import { zRegistration } from '@contracts/zod.gen';
import { Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { ProblemError } from '@/lib/problem';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { TextLink } from '@/ui/links';
import { signIn } from '../session/session';
import { EmailField, NewPasswordField } from './fields';
import { VisitorPage } from './VisitorPage';

async function registerAndSignIn(registration: Registration) {
  const { email, password } = registration;
  try {
    await register({ body: registration, throwOnError: true });
    await signIn({ email, password });
  } catch (error) {
    if (!isProblem(error, 'email-taken')) throw error;
    // An attempt that broke off may have left the account behind: then this is its password.
    await signIn({ email, password }).catch((refusal) => {
      throw isProblem(refusal, 'bad-credentials') ? error : refusal;
    });
  }
}

const isProblem = (error: unknown, kind: string) => error instanceof ProblemError && error.is(kind);

export function RegisterPage() {
  const { redirect } = useSearch({ from: '/visitor/register' });
  const form = useForm<Registration>({
    initialValues: { displayName: '', email: '', password: '' },
    validate: schemaResolver(zRegistration, { sync: true }),
  });
  const registration = useMutation({
    mutationFn: registerAndSignIn,
    networkMode: 'always',
    onError: (error) => showFieldErrors(form, error),
  });
  return (
    <VisitorPage
      title="Create account"
      lead={
        <>
          Already have one?{' '}
          <TextLink to="/login" search={{ redirect }} underline="always">
            Sign in
          </TextLink>
        </>
      }
    >
      <form onSubmit={onValidSubmit(form, (values) => registration.mutate(values))} noValidate>
        <Stack>
          <FormError error={registration.error} form={form} />
          <TextInput
            label="Name"
            description="What others see"
            autoComplete="name"
            required
            withAsterisk={false}
            {...form.getInputProps('displayName')}
          />
          <EmailField {...form.getInputProps('email')} />
          <NewPasswordField label="Password" {...form.getInputProps('password')} />
          <ActionButton type="submit" busy={registration.isPending}>
            Create account
          </ActionButton>
        </Stack>
      </form>
    </VisitorPage>
  );
}
