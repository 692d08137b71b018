import { openRoom } from '@contracts/sdk.gen';
import type { RoomDraft } from '@contracts/types.gen';
import { zRoomDraft } from '@contracts/zod.gen';
import { Switch, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIdempotencyKey } from '@/lib/useIdempotencyKey';
import { DraftForm } from '@/ui/DraftForm';
import { PageDrawer } from '@/ui/PageDrawer';
import { roomsQuery } from './chatQueries';

export function NewRoom() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useForm<RoomDraft>({
    initialValues: { name: '', private: false },
    validate: schemaResolver(zRoomDraft, { sync: true }),
  });
  const withKey = useIdempotencyKey();
  const open = useMutation({
    mutationFn: async (draft: RoomDraft) =>
      (await openRoom({ body: draft, headers: withKey(draft), throwOnError: true })).data,
    onSuccess: () => client.invalidateQueries(roomsQuery),
  });
  return (
    <PageDrawer title="New room" onClose={() => void navigate({ to: '/chat' })}>
      <DraftForm
        form={form}
        submitLabel="Open room"
        save={open.mutateAsync}
        saving={open}
        onSaved={({ id: roomId }) =>
          void navigate({ to: '/chat/$roomId', params: { roomId }, state: { isNewRoom: true }, ignoreBlocker: true })
        }
      >
        <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
        <Switch
          label="Private"
          description="Only members find it, and only members invite others."
          {...form.getInputProps('private', { type: 'checkbox' })}
        />
      </DraftForm>
    </PageDrawer>
  );
}
