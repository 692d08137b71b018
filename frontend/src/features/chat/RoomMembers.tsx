import { addMember, removeMember, changeRole as updateRole } from '@contracts/sdk.gen';
import type { RoomRole } from '@contracts/types.gen';
import { zMemberDraft } from '@contracts/zod.gen';
import { Button, Group, List, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useAccount } from '@/app/accounts/account';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { sentenceCase } from '@/lib/words';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { FormError } from '@/ui/FormError';
import { useKeptFocus } from '@/ui/keptFocus';
import { PageDrawer } from '@/ui/PageDrawer';
import { membersQuery, roomsQuery, useOwnsRoom } from './chatQueries';

export function RoomMembers() {
  const { roomId } = useParams({ from: '/signed-in/chat/$roomId/members' });
  const navigate = useNavigate();
  return (
    <PageDrawer title="Members" onClose={() => void navigate({ to: '/chat/$roomId', params: { roomId } })}>
      <Stack gap="lg">
        <InviteForm room={roomId} />
        <MemberList room={roomId} />
      </Stack>
    </PageDrawer>
  );
}

function InviteForm({ room }: { room: string }) {
  const client = useQueryClient();
  const form = useForm({ initialValues: { email: '' }, validate: schemaResolver(zMemberDraft, { sync: true }) });
  const invite = useMutation({
    mutationFn: (body: { email: string }) => addMember({ path: { room }, body, throwOnError: true }),
    onSuccess: () => {
      form.reset();
      return client.invalidateQueries(membersQuery(room));
    },
    onError: (error) => showFieldErrors(form, error),
  });
  return (
    <form onSubmit={onValidSubmit(form, (values) => invite.mutate(values))} noValidate>
      <FormError error={invite.error} />
      <Group align="flex-start" wrap="nowrap" gap="xs">
        <TextInput
          flex={1}
          type="email"
          aria-label="Email of the person to invite"
          placeholder="Email"
          {...form.getInputProps('email')}
        />
        <Button type="submit" variant="default" loading={invite.isPending}>
          Invite
        </Button>
      </Group>
    </form>
  );
}

function MemberList({ room }: { room: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const account = useAccount();
  const owned = useOwnsRoom(room);
  const members = useQuery(membersQuery(room));
  const remove = useMutation({
    mutationFn: (id: string) => removeMember({ path: { room, account: id }, throwOnError: true }),
    onSuccess: (_, id) => {
      if (id !== account?.id) return client.invalidateQueries(membersQuery(room));
      void client.invalidateQueries(roomsQuery);
      return navigate({ to: '/chat' });
    },
  });
  const changeRole = useMutation({
    mutationFn: ({ id, role }: { id: string; role: RoomRole }) =>
      updateRole({ path: { room, account: id }, body: { role }, throwOnError: true }),
    onSuccess: () => client.invalidateQueries(membersQuery(room)),
  });
  const keepFocus = useKeptFocus(members.data?.map(({ person }) => person.id) ?? []);
  if (members.isLoadingError) {
    return <ErrorMessage title="The members cannot be shown" error={members.error} retry={members.refetch} />;
  }
  if (!members.data) return <Skeleton h={120} />;
  return (
    <>
      <FormError error={remove.error ?? changeRole.error} />
      <List
        listStyleType="none"
        spacing="xs"
        styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
        onFocus={keepFocus}
      >
        {members.data.map(({ person, role }) => (
          <List.Item key={person.id} data-item={person.id}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text>{person.displayName}</Text>
                <Text size="sm" c="dimmed">
                  {sentenceCase(role)}
                </Text>
              </div>
              {owned && person.id !== account?.id && (
                <Button
                  size="xs"
                  variant="subtle"
                  ml="auto"
                  onClick={() => changeRole.mutate({ id: person.id, role: role === 'OWNER' ? 'MEMBER' : 'OWNER' })}
                  aria-label={`Make ${person.displayName} ${role === 'OWNER' ? 'a member' : 'an owner'}`}
                >
                  {role === 'OWNER' ? 'Make member' : 'Make owner'}
                </Button>
              )}
              {(owned || person.id === account?.id) && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => remove.mutate(person.id)}
                  aria-label={person.id === account?.id ? 'Leave this room' : `Remove ${person.displayName}`}
                >
                  {person.id === account?.id ? 'Leave' : 'Remove'}
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </>
  );
}
