import { zListAccountsQuery } from '@contracts/zod.gen';
import * as z from 'zod/mini';

/** Which accounts are shown, as the address of the page says it. What the API would refuse is left out. */
export const accountSearch = z.object({ q: z.catch(zListAccountsQuery.shape.q, undefined) });
