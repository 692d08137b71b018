import { ButtonLink } from '@/ui/links';

/** The way back from a room that cannot be shown: a narrow screen has no list of rooms beside it. */
export function AllRooms() {
  return (
    <ButtonLink to="/chat" variant="default" hiddenFrom="md">
      All rooms
    </ButtonLink>
  );
}
