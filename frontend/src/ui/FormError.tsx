import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { describeError, ProblemError } from '@/lib/problem';
import { sentenceCase } from '@/lib/words';

interface FormErrorProps {
  error: unknown;
  /** The form that says beside its fields what is wrong with them. */
  form?: { getValues: () => object };
}

/** Why something was not accepted, unless the fields of the form say it themselves. */
export function FormError({ error, form }: FormErrorProps) {
  if (!error) return null;
  const invalid = error instanceof ProblemError ? Object.entries(error.fieldErrors()) : [];
  const fields = form?.getValues() ?? {};
  const elsewhere = invalid.filter(([path]) => !((path.split('.', 1)[0] as string) in fields));
  if (invalid.length > 0 && elsewhere.length === 0) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={18} />} role="alert">
      {invalid.length > 0
        ? elsewhere.map(([path, detail]) => <div key={path}>{`${sentenceCase(path)} ${detail}`}</div>)
        : describeError(error)}
    </Alert>
  );
}
