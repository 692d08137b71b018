import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { ButtonLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import { GameTable } from './GameTable';
import { gameQuery } from './gameQueries';

export function GamePage() {
  const { gameId } = useParams({ from: '/signed-in/games/$gameId' });
  return (
    <Page
      title="Connect Four"
      actions={
        <ButtonLink to="/games" variant="default">
          All games
        </ButtonLink>
      }
    >
      <LoadedGame key={gameId} id={gameId} />
    </Page>
  );
}

function LoadedGame({ id }: { id: string }) {
  const loaded = useQuery(gameQuery(id));
  if (loaded.isLoadingError) {
    return <ErrorMessage title="This game cannot be shown" error={loaded.error} retry={loaded.refetch} />;
  }
  return loaded.data ? <GameTable {...loaded.data} /> : <LoadingSkeleton h={520} maw={520} radius="lg" />;
}
