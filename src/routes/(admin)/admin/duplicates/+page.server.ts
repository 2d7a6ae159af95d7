import { likelyPairs } from '#lib/server/merges/pairs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer } }) => ({ pairs: await likelyPairs(viewer, null) });
