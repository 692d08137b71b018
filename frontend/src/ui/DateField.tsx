import { TextInput, type TextInputProps } from '@mantine/core';

interface DateFieldProps extends Omit<TextInputProps, 'onChange' | 'value'> {
  value?: string | null;
  /** Gets an ISO date such as `2026-11-23`, or null when the field is empty. */
  onChange?: (date: string | null) => void;
}

/** The browser's own date field: every keyboard, screen reader and phone knows it. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  return (
    <TextInput
      {...props}
      type="date"
      max="9999-12-31"
      value={value ?? ''}
      onChange={(event) => onChange?.(event.currentTarget.value || null)}
    />
  );
}
