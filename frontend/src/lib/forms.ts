import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { ProblemError } from './problem';
import { capitalised } from './words';

/** Puts what the server said about single fields beside them. */
export function showFieldErrors<Values>(form: UseFormReturnType<Values>, error: unknown) {
  if (!(error instanceof ProblemError)) return;
  const details = Object.entries(error.fieldErrors());
  const errors = Object.fromEntries(details.map(([path, detail]) => [path, capitalised(detail)]));
  form.setErrors(errors);
  focusInvalid(form, errors);
}

/** Submits what is valid, and leads to what is not. */
export function onValidSubmit<Values>(form: UseFormReturnType<Values>, submit: (values: Values) => void) {
  return form.onSubmit(submit, (errors) => focusInvalid(form, errors));
}

/** Moves the focus to the first field on the page that has an error, so that a screen reader says both. */
function focusInvalid<Values>(form: UseFormReturnType<Values>, errors: FormErrors) {
  const fields = Object.keys(errors).flatMap((path) => form.getInputNode(path) ?? []);
  fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  fields[0]?.focus();
}
