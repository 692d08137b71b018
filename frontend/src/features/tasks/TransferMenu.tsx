import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFileExport, IconFileImport } from '@tabler/icons-react';
import { MenuLink } from '@/ui/MenuLink';
import { saveTasks } from './exportTasks';

/** Takes tasks in and out, many at once. */
export function TransferMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Import and export">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuLink to="/tasks/import" search resetScroll={false} leftSection={<IconFileImport size={16} aria-hidden />}>
          Import tasks
        </MenuLink>
        <Menu.Item leftSection={<IconFileExport size={16} aria-hidden />} onClick={() => void saveTasks()}>
          Export tasks
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
