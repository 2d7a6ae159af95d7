import { comingEvents } from '#lib/server/coming.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { language } }) => ({
	events: await comingEvents(language, new Date())
});
