import { Box, type BoxProps, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PageProps extends BoxProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  /** What can be done on this page: buttons beside the title. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** The frame of every page: one title, its actions, and the content. */
export function Page({ title, lead, actions, children, ...box }: PageProps) {
  return (
    <Box mx="auto" w="100%" maw={1080} {...box}>
      <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
        <div>
          <Title order={1}>{title}</Title>
          {lead && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </Box>
  );
}
