import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TaskSearch } from './taskSearch';

const route = getRouteApi('/signed-in/tasks');

/** What the address says to show, and the way to change it, which leaves an open drawer as it is. */
export function useTaskSearch() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (part: Partial<TaskSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true });
  return [search, change] as const;
}
