import type { UseFormReturnType } from '@mantine/form';
import { ProblemError } from './problem';

/** Puts what the server said about single fields beside them. */
export function showFieldErrors<Values>(form: UseFormReturnType<Values>, error: unknown) {
  if (error instanceof ProblemError) form.setErrors(error.fieldErrors());
}
