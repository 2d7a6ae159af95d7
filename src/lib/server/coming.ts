/** The next events, as the first page announces them to anybody. */
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { daysText } from '#lib/calendar/spans.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { regionOf } from '#lib/vocabulary/regions.ts';
import { db } from './db/index.ts';
import { companies, participants } from './db/schema.ts';
import { list } from './events.ts';

/** How many the first page has room for; the list of events has the rest. */
const SHOWN = 3;

export async function comingEvents(language: Locale, now: Date) {
	const coming = (await list(null))
		.filter(({ state, firstDay, endsAt }) => state === 'open' && firstDay !== null && (endsAt === null || endsAt > now))
		.toReversed()
		.slice(0, SHOWN);
	const regions = await regionsAt(coming.map(({ id }) => id));
	return coming.map(({ id, slug, name, venueName, firstDay, lastDay }) => ({
		slug,
		name,
		dates: daysText(firstDay ?? '', lastDay ?? firstDay ?? '', language),
		place: venueName ?? '',
		regions: [...(regions.get(id) ?? [])].flatMap((nuts) => {
			const region = regionOf(nuts);
			return region ? [{ code: region.nuts, name: region.label[language] }] : [];
		})
	}));
}

/** The partner regions firms come from, by event: a region is no secret of any one firm. */
async function regionsAt(eventIds: string[]): Promise<Map<string, Set<string>>> {
	if (!eventIds.length) return new Map();
	const rows = await db
		.selectDistinct({ eventId: participants.eventId, region: companies.regionCode })
		.from(participants)
		.innerJoin(companies, eq(companies.id, participants.companyId))
		.where(
			and(inArray(participants.eventId, eventIds), eq(participants.state, 'approved'), isNotNull(companies.regionCode))
		)
		.orderBy(companies.regionCode);
	const found = new Map<string, Set<string>>();
	for (const { eventId, region } of rows) {
		const code = region && regionOf(region)?.nuts;
		if (code) found.set(eventId, (found.get(eventId) ?? new Set()).add(code));
	}
	return found;
}
