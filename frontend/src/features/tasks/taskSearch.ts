import { zListTasksQuery } from '@contracts/zod.gen';
import * as z from 'zod/mini';

const { q, status, sort } = zListTasksQuery.shape;

/** Which tasks are shown, as the address of the page says it. What the API would refuse is left out. */
export const taskSearch = z.object({
  q: z.catch(q, undefined),
  status: z.catch(status, undefined),
  sort: z.catch(sort, undefined),
});

export type TaskSearch = z.infer<typeof taskSearch>;
