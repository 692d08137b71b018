import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FileDrop } from './FileDrop';

const plan = new File(['{}'], 'plan.ndjson');
const dataTransfer = { types: ['Files'], files: [plan] };

function renderDrop() {
  const onFile = vi.fn();
  render(
    <MantineProvider>
      <FileDrop label="Choose a file" description="One task on each line" accept=".ndjson" onFile={onFile} />
    </MantineProvider>,
  );
  const inside = screen.getByText('One task on each line');
  const drop = inside.closest('label') as HTMLLabelElement;
  return { drop, inside, onFile };
}

test('shows that it takes a file for as long as that is above it or what is inside', () => {
  const { drop, inside } = renderDrop();
  fireEvent.dragEnter(drop, { dataTransfer });
  fireEvent.dragEnter(inside, { dataTransfer });
  fireEvent.dragLeave(drop, { dataTransfer });
  expect(drop).toHaveAttribute('data-over');
  fireEvent.dragLeave(inside, { dataTransfer });
  expect(drop).not.toHaveAttribute('data-over');
});

test('takes the file that is dropped, and nothing else', () => {
  const { drop, onFile } = renderDrop();
  fireEvent.drop(drop, { dataTransfer: { types: ['text/plain'], files: [] } });
  expect(onFile).not.toHaveBeenCalled();
  fireEvent.drop(drop, { dataTransfer });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(plan);
});
