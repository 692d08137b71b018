import { Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { confirm } from './confirm';

/**
 * Asks before what was typed is lost, whether the user leaves for another page or closes the tab. What is on its way to
 * the server is only lost with the tab.
 */
export function useUnsavedChanges(isDirty: () => boolean, isSaving: boolean) {
  useBlocker({
    // What is searched for may change beside the form, which stays.
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && !isSaving && isDirty() && !(await confirmDiscard()),
    enableBeforeUnload: isDirty,
  });
}

function confirmDiscard() {
  return new Promise<boolean>((resolve) => {
    confirm({
      title: 'Discard your changes?',
      children: <Text size="sm">What you typed here was not saved.</Text>,
      labels: { confirm: 'Discard', cancel: 'Keep editing' },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
}
