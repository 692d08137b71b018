import type { FoundMessage } from '@contracts/types.gen';
import { List, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatDate } from '@/lib/dates';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { ButtonLink, TextLink } from '@/ui/links';
import { Message } from '@/ui/Message';
import { MoreButton } from '@/ui/MoreButton';
import { SearchField } from '@/ui/SearchField';
import { searchQuery } from './chatQueries';

/** Finds what was said in the rooms of the user, and leads there. */
export function SearchPage() {
  const { q = '' } = useSearch({ from: '/signed-in/chat/search' });
  const navigate = useNavigate();
  return (
    <Stack>
      <ButtonLink
        to="/chat"
        variant="subtle"
        hiddenFrom="md"
        mr="auto"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
      >
        All rooms
      </ButtonLink>
      <SearchField
        aria-label="Search messages"
        value={q}
        onSearch={(text) => void navigate({ to: '/chat/search', search: { q: text || undefined }, replace: true })}
      />
      {q.trim() && <Found q={q} />}
    </Stack>
  );
}

function Found({ q }: { q: string }) {
  const found = useInfiniteQuery(searchQuery(q));
  if (found.isLoadingError) {
    return <ErrorMessage title="The search failed" error={found.error} retry={found.refetch} />;
  }
  if (!found.data) return <LoadingSkeleton h={120} />;
  const messages = found.data.pages.flatMap(({ items }) => items);
  if (messages.length === 0) return <Message icon={IconSearchOff} title="Nothing was said about that" role="status" />;
  return (
    <>
      <List listStyleType="none" spacing="md" aria-label="Messages found">
        {messages.map((one) => (
          <FoundItem key={one.message.id} found={one} />
        ))}
      </List>
      <MoreButton query={found} label="More messages" />
    </>
  );
}

function FoundItem({ found: { room, roomName, message } }: { found: FoundMessage }) {
  return (
    <List.Item>
      <TextLink to="/chat/$roomId" params={{ roomId: room }} search={{ at: message.seq }} lineClamp={3}>
        {message.text}
      </TextLink>
      <Text size="sm" c="dimmed">
        {message.author.displayName} in {roomName}, {formatDate(message.sentAt)}
      </Text>
    </List.Item>
  );
}
