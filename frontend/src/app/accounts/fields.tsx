import { PasswordInput, type PasswordInputProps, TextInput, type TextInputProps } from '@mantine/core';

/** The address of an account; browsers fill it in. */
export function EmailField(props: TextInputProps) {
  return <TextInput label="Email" type="email" autoComplete="username" required withAsterisk={false} {...props} />;
}

/** A password that exists already. */
export function CurrentPasswordField(props: PasswordInputProps) {
  return <PasswordInput autoComplete="current-password" required withAsterisk={false} {...props} />;
}

/** A password that is being chosen; browsers offer one. */
export function NewPasswordField(props: PasswordInputProps) {
  return <PasswordInput autoComplete="new-password" required withAsterisk={false} {...props} />;
}
