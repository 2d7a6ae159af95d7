import { eventsHere } from '#lib/server/installation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer } }) => ({ events: await eventsHere(viewer) });
