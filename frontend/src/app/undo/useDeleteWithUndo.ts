import { MutationObserver, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/lib/problem';
import { showFailure } from '@/ui/showFailure';
import { deleteWithUndo } from './deleteWithUndo';

/** The request survives the page, when the page is being closed. */
const options = { keepalive: true, throwOnError: true } as const;

interface Deletion {
  id: string;
  /** What the user knows it by. */
  name: string;
  /** Sends the request, with these options. */
  send: (sending: typeof options) => Promise<unknown>;
  /** Takes it off the page for good. */
  onDeleted: () => unknown;
}

/** Deletes something in a way that can be taken back for a while. What is gone already is deleted, too. */
export function useDeleteWithUndo() {
  const client = useQueryClient();
  return ({ id, name, send, onDeleted }: Deletion) => {
    // Outlives the page: the user may be elsewhere when the deletion becomes final.
    const deletion = new MutationObserver(client, {
      // What is being saved comes first.
      scope: { id },
      mutationFn: () => send(options).catch(ignoreGone),
      onSuccess: onDeleted,
      onError: (error) => showFailure(`“${name}” is still there`, error),
    });
    deleteWithUndo({ id, message: `“${name}” deleted`, commit: () => deletion.mutate() });
  };
}

function ignoreGone(error: unknown) {
  if (!(error instanceof ProblemError) || error.status !== 404) throw error;
}
