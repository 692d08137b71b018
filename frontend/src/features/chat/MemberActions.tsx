import { removeMember, changeRole as updateRole } from '@contracts/sdk.gen';
import type { MemberView } from '@contracts/types.gen';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAccount } from '@/app/accounts/account';
import { ActionButton } from '@/ui/ActionButton';
import { confirm } from '@/ui/confirm';
import { showFailure } from '@/ui/showFailure';
import { membersQuery, roomQuery, roomsQuery, useOwnsRoom } from './chatQueries';

interface MemberActionsProps {
  /** The id of the room. */
  room: string;
  member: MemberView;
}

/** What the user can do about a member: owners about everybody, others about themselves. */
export function MemberActions({ room, member: { person, role } }: MemberActionsProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const owned = useOwnsRoom(room);
  const isMe = useAccount()?.id === person.id;
  const isPrivate = useQuery(roomQuery(room)).data?.private ?? true;
  const path = { room, account: person.id };
  const name = person.displayName;
  const remove = useMutation({
    mutationFn: () => removeMember({ path, throwOnError: true }),
    onSuccess: () => {
      if (!isMe) return client.invalidateQueries(membersQuery(room));
      void client.invalidateQueries(roomsQuery);
      return navigate({ to: '/chat' });
    },
    onError: (error) => showFailure(isMe ? 'You are still in the room' : `${name} was not removed`, error),
  });
  const next = role === 'OWNER' ? 'MEMBER' : 'OWNER';
  const changeRole = useMutation({
    mutationFn: () => updateRole({ path, body: { role: next }, throwOnError: true }),
    onSuccess: () => client.invalidateQueries(membersQuery(room)),
    onError: (error) => showFailure(`The role of ${name} was not changed`, error),
  });

  function changeRoleIfMeant() {
    if (next === 'MEMBER') changeRole.mutate();
    else confirmOwner(name, changeRole.mutate);
  }

  return (
    <>
      {owned && !isMe && (
        <ActionButton
          size="xs"
          variant="subtle"
          flex="none"
          aria-label={`Make ${name} ${next === 'OWNER' ? 'an owner' : 'a member'}`}
          busy={changeRole.isPending}
          onClick={changeRoleIfMeant}
        >
          {next === 'OWNER' ? 'Make owner' : 'Make member'}
        </ActionButton>
      )}
      {(owned || isMe) && (
        <ActionButton
          size="xs"
          variant="default"
          flex="none"
          aria-label={isMe ? 'Leave this room' : `Remove ${name}`}
          busy={remove.isPending}
          onClick={() =>
            isMe ? confirmLeave(isPrivate, remove.mutate) : confirmRemove(name, isPrivate, remove.mutate)
          }
        >
          {isMe ? 'Leave' : 'Remove'}
        </ActionButton>
      )}
    </>
  );
}

function confirmOwner(name: string, onConfirm: () => void) {
  confirm({
    title: `Make ${name} an owner?`,
    children: 'Owners decide who is in the room and who owns it: whether you do, too.',
    labels: { confirm: 'Make owner', cancel: 'Cancel' },
    isDangerous: false,
    onConfirm,
  });
}

function confirmLeave(isPrivate: boolean, onConfirm: () => void) {
  confirm({
    title: 'Leave this room?',
    children: isPrivate
      ? 'It is private: you come back only when somebody invites you.'
      : 'The room is public: you can come back whenever you like.',
    labels: { confirm: 'Leave', cancel: 'Stay' },
    onConfirm,
  });
}

function confirmRemove(name: string, isPrivate: boolean, onConfirm: () => void) {
  confirm({
    title: `Remove ${name}?`,
    children: isPrivate
      ? 'They come back only when somebody invites them.'
      : 'The room is public: they can come back whenever they like.',
    labels: { confirm: 'Remove', cancel: 'Cancel' },
    onConfirm,
  });
}
