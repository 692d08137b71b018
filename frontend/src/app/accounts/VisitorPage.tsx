import { Box, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Surface } from '@/ui/Surface';

interface VisitorPageProps {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}

/** The frame of the pages on which visitors become users. */
export function VisitorPage({ title, lead, children }: VisitorPageProps) {
  return (
    <Box maw={420} mx="auto" pt={{ base: 8, sm: 56 }}>
      <Title order={1}>{title}</Title>
      <Text c="dimmed" mt={4} mb="lg">
        {lead}
      </Text>
      <Surface>{children}</Surface>
    </Box>
  );
}
