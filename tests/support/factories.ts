/** Small rows for tests, each with just enough to exist. */
import type { Role, Viewer } from '#lib/permissions.ts';
import { db } from '#lib/server/db/index.ts';
import { companies, events, memberships, offices, regions, user } from '#lib/server/db/schema.ts';
import { viewerOf } from '#lib/server/viewers.ts';

let serial = 0;
const next = () => ++serial;

export async function aUser(name = 'Ada') {
	const now = new Date();
	const n = next();
	const [row] = await db
		.insert(user)
		.values({
			id: `user-${n}`,
			name,
			email: `user-${n}@example.eu`,
			emailVerified: true,
			createdAt: now,
			updatedAt: now
		})
		.returning();
	return row;
}

type Scope = Partial<Record<'companyId' | 'officeId' | 'eventId' | 'regionId', string>>;

/** Somebody with an account and one membership (none: no rights at all). */
export async function aViewer(membership?: Scope & { role: Role }): Promise<Viewer> {
	const person = await aUser();
	if (membership) await db.insert(memberships).values({ userId: person.id, ...membership });
	return viewerOf(person);
}

export async function aCompany(values: Partial<typeof companies.$inferInsert> = {}) {
	const n = next();
	const [row] = await db
		.insert(companies)
		.values({ slug: `firm-${n}`, name: `Firm ${n}`, country: 'IT', ...values })
		.returning();
	return row;
}

export async function aRegion(values: Partial<typeof regions.$inferInsert> = {}) {
	const n = next();
	const [row] = await db
		.insert(regions)
		.values({ nutsCode: `XX${n}`, nutsEdition: '2024', name: `Region ${n}`, country: 'IT', ...values })
		.returning();
	return row;
}

export async function anOffice(values: Partial<typeof offices.$inferInsert> = {}) {
	const n = next();
	const regionId = values.regionId ?? (await aRegion()).id;
	const [row] = await db
		.insert(offices)
		.values({ slug: `office-${n}`, name: `Office ${n}`, kind: 'chamber', regionId, ...values })
		.returning();
	return row;
}

/** An event with somebody who organises it; open unless told otherwise, in Rome, without slots. */
export async function anOrganiser(values: Partial<typeof events.$inferInsert> = {}) {
	const n = next();
	const [event] = await db
		.insert(events)
		.values({
			slug: `event-${n}`,
			name: `Event ${n}`,
			zone: 'Europe/Rome',
			languages: ['en'],
			state: 'open',
			...values
		})
		.returning();
	return { event, viewer: await aViewer({ eventId: event.id, role: 'organiser' }) };
}
