import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { describeError, ProblemError } from '@/lib/problem';

/** Why a form was not accepted, unless the fields say it themselves. */
export function FormError({ error }: { error: unknown }) {
  if (!error) return null;
  if (error instanceof ProblemError && Object.keys(error.fieldErrors()).length > 0) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={18} />} role="alert">
      {describeError(error)}
    </Alert>
  );
}
