import { and, eq } from 'drizzle-orm';
import type { MaybeViewer, Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from './db/index.ts';
import { memberships } from './db/schema.ts';

interface SignedIn {
	id: string;
	name: string;
	email: string;
	language?: string | null;
	twoFactorEnabled?: boolean | null;
}

/** The person behind a session, with the memberships that decide what they may do. */
export async function viewerOf(user: SignedIn): Promise<Viewer> {
	const rows = await db
		.select({
			companyId: memberships.companyId,
			officeId: memberships.officeId,
			eventId: memberships.eventId,
			regionId: memberships.regionId,
			role: memberships.role
		})
		.from(memberships)
		.where(and(eq(memberships.userId, user.id), eq(memberships.state, 'active')));
	return {
		userId: user.id,
		name: user.name,
		email: user.email,
		language: user.language ?? 'en',
		twoFactor: user.twoFactorEnabled === true,
		memberships: rows
	};
}

/** The person asking, where a page is for nobody but the signed in. */
export function signedIn(viewer: MaybeViewer): Viewer {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	return viewer;
}
