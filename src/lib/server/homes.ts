import { asc, eq, inArray, or } from 'drizzle-orm';
import { isAdministrator, type Viewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { companies, delegates, events, offices, participants } from './db/schema.ts';

type Column = 'companyId' | 'officeId' | 'eventId' | 'regionId';
const scopes = (viewer: Viewer, column: Column) => viewer.memberships.flatMap((membership) => membership[column] ?? []);

/** What a person can go to: one line per firm, office and event they belong to. */
export async function placesOf(viewer: Viewer) {
	const [firms, bureaus, ownEvents] = await Promise.all([
		db
			.select({ slug: companies.slug, name: companies.name })
			.from(companies)
			.where(inArray(companies.id, scopes(viewer, 'companyId')))
			.orderBy(asc(companies.name)),
		db
			.select({ slug: offices.slug, name: offices.name })
			.from(offices)
			.where(inArray(offices.id, scopes(viewer, 'officeId')))
			.orderBy(asc(offices.name)),
		db
			.selectDistinct({ slug: events.slug, name: events.name })
			.from(events)
			.where(
				or(
					inArray(events.id, scopes(viewer, 'eventId')),
					inArray(events.officeId, scopes(viewer, 'officeId')),
					inArray(events.regionId, scopes(viewer, 'regionId'))
				)
			)
			.orderBy(asc(events.name))
	]);
	return { companies: firms, offices: bureaus, events: ownEvents };
}

/** The first page of a person's work. Staff first: an organiser who also has a firm came to organise. */
export async function homeOf(viewer: Viewer): Promise<string> {
	const places = await placesOf(viewer);
	if (viewer.memberships.some(({ eventId, regionId }) => eventId || regionId) && places.events.length) {
		return places.events.length === 1 ? `/events/${places.events[0].slug}/manage` : '/events';
	}
	if (places.offices.length) return `/office/${places.offices[0].slug}`;
	if (isAdministrator(viewer)) return '/admin';
	if (places.companies.length) return `/my/${places.companies[0].slug}`;
	// A region's people have no event yet: there they create one.
	if (scopes(viewer, 'regionId').length) return '/events';
	const [visit] = await db
		.select({ slug: events.slug })
		.from(delegates)
		.innerJoin(participants, eq(participants.id, delegates.participantId))
		.innerJoin(events, eq(events.id, participants.eventId))
		.where(eq(delegates.userId, viewer.userId))
		.limit(1);
	return visit ? `/events/${visit.slug}/my-day` : '/welcome';
}
