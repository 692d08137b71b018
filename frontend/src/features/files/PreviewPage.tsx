import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FileDialog } from './FileDialog';

const route = getRouteApi('/signed-in/files/$fileId');

/** A file over the list. It has an address of its own; closing it goes back to the list as it was. */
export function PreviewPage() {
  const { fileId } = route.useParams();
  const navigate = useNavigate();
  return <FileDialog id={fileId} onClose={() => void navigate({ to: '/files', search: true, resetScroll: false })} />;
}
