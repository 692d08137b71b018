import { Text } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { ButtonLink } from '@/ui/links';
import { Message } from '@/ui/Message';

export function NotFoundPage() {
  return (
    <Message icon={IconMapQuestion} title="Page not found" order={1}>
      <Text c="dimmed" maw={440}>
        Nothing lives at this address. It may have moved, or the link may be incomplete.
      </Text>
      <ButtonLink to="/">Go to the home page</ButtonLink>
    </Message>
  );
}
