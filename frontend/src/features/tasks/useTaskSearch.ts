import { getRouteApi } from '@tanstack/react-router';
import type { TaskSearch } from './taskSearch';

const route = getRouteApi('/signed-in/tasks');

/** What the address says to show, and the way to change it. */
export function useTaskSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<TaskSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return [search, change] as const;
}
