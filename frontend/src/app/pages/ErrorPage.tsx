import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorMessage } from '@/ui/ErrorMessage';

/** What is left when a page fails. Loading again also fetches the newest version of the application. */
export function ErrorPage({ error }: ErrorComponentProps) {
  return (
    <ErrorMessage
      order={1}
      title="This page cannot be shown"
      error={error}
      retry={() => window.location.reload()}
      retryLabel="Reload"
    />
  );
}
