import { ActionButton } from './ActionButton';
import { FormError } from './FormError';

/** What a list knows of its next page. */
export interface NextPage {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
}

interface MoreButtonProps {
  query: NextPage;
  label?: string;
}

/** Asks for the next page of a list, where there is one, and says why it did not come. */
export function MoreButton({ query, label = 'More' }: MoreButtonProps) {
  if (!query.hasNextPage) return null;
  return (
    <>
      {query.isFetchNextPageError && <FormError error={query.error} />}
      <ActionButton
        variant="subtle"
        fullWidth
        busy={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {query.isFetchNextPageError ? 'Try again' : label}
      </ActionButton>
    </>
  );
}
