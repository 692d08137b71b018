import { Button, Group, Text } from '@mantine/core';

interface UndoMessageProps {
  message: string;
  onUndo: () => void;
}

export function UndoMessage({ message, onUndo }: UndoMessageProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm" lineClamp={2}>
        {message}
      </Text>
      <Button
        variant="light"
        size="compact-sm"
        onClick={onUndo}
        style={{ flexShrink: 0 }}
        title="Ctrl+Z or ⌘Z"
        aria-keyshortcuts="Control+Z Meta+Z"
      >
        Undo
      </Button>
    </Group>
  );
}
