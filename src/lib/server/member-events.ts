/** The events a member could be at, as its office sees them. */
import { eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import { list } from './events.ts';
import { registrationPhase } from './phases.ts';

export interface MemberEvent {
	slug: string;
	name: string;
	firstDay: string | null;
	/** Its registration there; null: none yet, and registration is open. */
	registration: { id: string; state: (typeof participants.$inferSelect)['state'] } | null;
}

/** Events that take registrations, and those it is registered at and that are not over, by first day. */
export async function memberEvents(viewer: MaybeViewer, companyId: string, now: Date): Promise<MemberEvent[]> {
	const own = await db
		.select({ id: participants.id, state: participants.state, eventId: participants.eventId })
		.from(participants)
		.where(eq(participants.companyId, companyId));
	const registered = new Map(own.map(({ eventId, id, state }) => [eventId, { id, state }]));
	return (await list(viewer))
		.filter((event) => event.state === 'open' && (event.endsAt === null || event.endsAt > now))
		.flatMap((event) => {
			const registration = registered.get(event.id) ?? null;
			if (!registration && registrationPhase(event, now) !== 'open') return [];
			return [{ slug: event.slug, name: event.name, firstDay: event.firstDay, registration }];
		})
		.sort((a, b) => ((a.firstDay ?? '9') < (b.firstDay ?? '9') ? -1 : 1));
}
