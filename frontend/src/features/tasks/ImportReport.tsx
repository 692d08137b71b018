import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { describeError } from '@/lib/problem';
import { counted } from '@/lib/words';
import { RefusedLines } from './RefusedLines';
import type { TaskImport } from './taskImport';

interface ImportReportProps {
  report: TaskImport;
  onRetry: () => void;
  onReset: () => void;
}

/** How an import goes, or went. */
export function ImportReport({ report, onRetry, onReset }: ImportReportProps) {
  const { order, done, error, refused } = report;
  return (
    <Stack>
      <Text size="sm" c="dimmed" truncate>
        {order.file.name}
      </Text>
      {!done && !error && <Running report={report} />}
      {done && (
        <Alert color={done.refused > 0 ? 'yellow' : 'pine'} icon={<IconCheck size={18} />} role="status">
          {counted(done.created, 'task', 'tasks')} imported
          {done.refused > 0 && `, ${counted(done.refused, 'line', 'lines')} refused`}
        </Alert>
      )}
      {error !== undefined && (
        <Alert color="red" icon={<IconAlertCircle size={18} />} role="alert" title="Nothing was imported">
          {describeError(error)}
        </Alert>
      )}
      <RefusedLines lines={refused} unreported={done?.unreported ?? 0} />
      <Group>
        {/* The same lines would be refused again. */}
        {error !== undefined && refused.length === 0 && <Button onClick={onRetry}>Try again</Button>}
        <Button variant="default" onClick={onReset}>
          {done || error ? 'Another file' : 'Cancel'}
        </Button>
      </Group>
    </Stack>
  );
}

function Running({ report: { sent, lines } }: { report: TaskImport }) {
  return (
    <div>
      <Progress value={sent * 100} aria-label="Sent" animated />
      <Text size="sm" c="dimmed" mt={4}>
        {sent < 1 ? `${Math.floor(sent * 100)} % sent` : 'Waiting for the report'}
        {lines > 0 && `, ${counted(lines, 'line', 'lines')} read`}
      </Text>
    </div>
  );
}
