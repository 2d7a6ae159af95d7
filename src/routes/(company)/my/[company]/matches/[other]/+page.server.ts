import { dayText } from '#lib/calendar/display.ts';
import { replayText } from '#lib/i18n/match-replay.ts';
import { codeLabel, regionLabel } from '#lib/i18n/labels.ts';
import { replayOf } from '#lib/server/showings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, parent, params, url }) => {
	const { company } = await parent();
	const found = await replayOf(viewer, company.id, params.other, url.searchParams.get('showing'));
	const { other, days, then, same, now, changed } = found;
	return {
		name: other.name,
		place: regionLabel(other.regionCode, language) ?? codeLabel({ scheme: 'country', code: other.country }, language),
		days: days.map(({ id, day, rank, event }) => ({
			id,
			rank,
			event,
			day: dayText(new Date(`${day}T12:00:00Z`), 'UTC', language)
		})),
		chosen: then.id,
		same,
		weights: then.weights,
		changed,
		...replayText(then, now, language)
	};
};
