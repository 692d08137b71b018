import { addMember } from '@contracts/sdk.gen';
import { zMemberDraft } from '@contracts/zod.gen';
import { Group, List, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { sentenceCase } from '@/lib/words';
import { ActionButton } from '@/ui/ActionButton';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { FormError } from '@/ui/FormError';
import { useKeptFocus } from '@/ui/keptFocus';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { PageDrawer } from '@/ui/PageDrawer';
import { membersQuery } from './chatQueries';
import { MemberActions } from './MemberActions';
import classes from './RoomMembers.module.css';

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
      <FormError error={invite.error} form={form} />
      <Group align="flex-start" wrap="nowrap" gap="xs">
        <TextInput
          flex={1}
          type="email"
          aria-label="Email of the person to invite"
          placeholder="Email"
          {...form.getInputProps('email')}
        />
        <ActionButton type="submit" variant="default" busy={invite.isPending}>
          Invite
        </ActionButton>
      </Group>
    </form>
  );
}

function MemberList({ room }: { room: string }) {
  const members = useQuery(membersQuery(room));
  const keepFocus = useKeptFocus(members.data?.map(({ person }) => person.id) ?? []);
  if (members.isLoadingError) {
    return <ErrorMessage title="The members cannot be shown" error={members.error} retry={members.refetch} />;
  }
  if (!members.data) return <LoadingSkeleton h={120} />;
  return (
    <List
      listStyleType="none"
      spacing="xs"
      styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
      onFocus={keepFocus}
    >
      {members.data.map((member) => (
        <List.Item key={member.person.id} data-item={member.person.id}>
          <Group justify="space-between" wrap="nowrap">
            <div className={classes.person}>
              <Text>{member.person.displayName}</Text>
              <Text size="sm" c="dimmed">
                {sentenceCase(member.role)}
              </Text>
            </div>
            <MemberActions room={room} member={member} />
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
