import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProblemError } from '@/lib/problem';
import { FormError } from './FormError';

const refusal = (...pointers: string[]) => {
  const errors = pointers.map((pointer) => ({ pointer, detail: 'must not be null' }));
  return new ProblemError({ type: 'urn:problem:validation', title: 'Some values are not valid', status: 400, errors });
};

function renderError(error: unknown, form?: { getValues: () => object }) {
  render(
    <MantineProvider>
      <FormError error={error} form={form} />
    </MantineProvider>,
  );
}

test('leaves to the fields of a form what they say themselves', () => {
  renderError(refusal('/title', '/tags/0'), { getValues: () => ({ title: '', tags: [''] }) });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('says what is wrong with values that the form does not show', () => {
  renderError(refusal('/title', '/dueDate'), { getValues: () => ({ title: '' }) });
  expect(screen.getByRole('alert')).toHaveTextContent(/^Due date must not be null$/);
});

test('says what is wrong with values where there is no form', () => {
  renderError(refusal('/text'));
  expect(screen.getByRole('alert')).toHaveTextContent('Text must not be null');
});
