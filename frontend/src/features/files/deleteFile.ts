import { deleteFile } from '@contracts/sdk.gen';
import type { FileView } from '@contracts/types.gen';
import { useQueryClient } from '@tanstack/react-query';
import { useDeleteWithUndo } from '@/app/undo/useDeleteWithUndo';
import { hideFile } from './fileQueries';

/** Deletes a file in a way that can be taken back for a while. */
export function useDeleteFile() {
  const client = useQueryClient();
  const deleteWithUndo = useDeleteWithUndo();
  return (file: FileView) =>
    deleteWithUndo({
      id: file.id,
      name: file.name,
      send: (options) => deleteFile({ path: { id: file.id }, ...options }),
      onDeleted: () => hideFile(client, file),
    });
}
