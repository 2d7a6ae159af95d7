import { and, eq, isNull } from 'drizzle-orm';
import { db, transaction } from './db/index.ts';
import { invitations, memberships } from './db/schema.ts';
import { createInvitation } from './invitations.ts';

/**
 * The one-time link by which a new installation gets its first administrator; null once there is one.
 * Each start makes a new link and ends the old ones: whoever reads the terminal now is the one to trust.
 */
export async function firstAdministratorLink(): Promise<string | null> {
	const administrators = await db.$count(
		memberships,
		and(
			eq(memberships.role, 'administrator'),
			isNull(memberships.companyId),
			isNull(memberships.officeId),
			isNull(memberships.eventId),
			isNull(memberships.regionId)
		)
	);
	if (administrators > 0) return null;
	return transaction(async (tx) => {
		await tx
			.update(invitations)
			.set({ revokedAt: new Date() })
			.where(and(eq(invitations.kind, 'administrator'), isNull(invitations.usedAt), isNull(invitations.revokedAt)));
		const { link } = await createInvitation(tx, {
			kind: 'administrator',
			role: 'administrator',
			createdBy: null,
			days: 7
		});
		return link;
	});
}
