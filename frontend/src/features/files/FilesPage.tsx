import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { DropArea } from '@/ui/DropArea';
import { FilesButton } from '@/ui/FilesButton';
import { Page } from '@/ui/Page';
import { FileList } from './FileList';
import classes from './FilesPage.module.css';
import { UploadList } from './UploadList';
import { UsageLine } from './UsageLine';
import { useUploads } from './useUploads';

export function FilesPage() {
  const { uploads, start } = useUploads();
  return (
    <DropArea onDrop={start} className={classes.area}>
      <Page
        title="Files"
        lead={<UsageLine />}
        actions={
          <FilesButton label="Files to upload" onFiles={start}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={16} aria-hidden />}>
                Upload files
              </Button>
            )}
          </FilesButton>
        }
      >
        <UploadList uploads={uploads} />
        <FileList />
        <Outlet />
      </Page>
    </DropArea>
  );
}
