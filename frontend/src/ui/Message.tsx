import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface MessageProps {
  icon: Icon;
  title: string;
  /** 1 when the message is the whole page. */
  order?: 1 | 2;
  /** Set `alert` for what a screen reader should say at once. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** Says why there is nothing else to see here, and what to do about it. */
export function Message({ icon: Icon, title, order = 2, role, children }: MessageProps) {
  return (
    <Stack align="center" ta="center" gap="md" py={64} px="md" role={role}>
      <ThemeIcon size={56} radius="xl" variant="light" aria-hidden>
        <Icon size={28} stroke={1.5} />
      </ThemeIcon>
      <Title order={order}>{title}</Title>
      {typeof children === 'string' ? (
        <Text c="dimmed" maw={440}>
          {children}
        </Text>
      ) : (
        children
      )}
    </Stack>
  );
}
