import { zTaskStatus } from '@contracts/zod.gen';
import { Group, SegmentedControl } from '@mantine/core';
import { sentenceCase } from '@/lib/words';
import { SearchField } from '@/ui/SearchField';
import { useTaskSearch } from './useTaskSearch';

const all = 'ALL';
const statuses = [all, ...zTaskStatus.options].map((value) => ({ value, label: sentenceCase(value) }));

export function TaskFilters() {
  const [{ q = '', status }, change] = useTaskSearch();
  return (
    <Group mb="md" gap="sm">
      <SearchField
        aria-label="Search tasks"
        value={q}
        onSearch={(text) => change({ q: text || undefined })}
        flex={1}
        miw={220}
      />
      <SegmentedControl
        w={{ base: '100%', sm: 'auto' }}
        aria-label="Status"
        data={statuses}
        value={status ?? all}
        onChange={(value) => change({ status: zTaskStatus.safeParse(value).data })}
      />
    </Group>
  );
}
