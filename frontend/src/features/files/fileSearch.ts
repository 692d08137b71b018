import { zListFilesQuery } from '@contracts/zod.gen';
import * as z from 'zod/mini';

/** How files are sorted, as the address of the page says it. What the API would refuse is left out. */
export const fileSearch = z.object({ sort: z.catch(zListFilesQuery.shape.sort, undefined) });
