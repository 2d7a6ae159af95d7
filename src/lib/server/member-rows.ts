import { and, eq, isNull } from 'drizzle-orm';
import { belongsToOffice, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Db } from './db/index.ts';
import { companies, members, offices } from './db/schema.ts';

/** The member with its firm and office, if the viewer works for that office and the membership goes on. */
export async function ownMember(tx: Db, viewer: MaybeViewer, memberId: string) {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const [found] = await tx
		.select({ member: members, company: companies, office: offices })
		.from(members)
		.innerJoin(companies, eq(companies.id, members.companyId))
		.innerJoin(offices, eq(offices.id, members.officeId))
		.where(and(eq(members.id, memberId), isNull(members.until)));
	if (!found || !belongsToOffice(viewer, found.member.officeId)) throw new Refusal('not-found', 'not-found');
	return { ...found, viewer };
}

/** One line of what an office did with a member or in its name. */
export interface Act {
	id: string;
	at: Date;
	action: string;
	/** Null where the account no longer exists. */
	actor: string | null;
	/** By which consent; null for what needs none. */
	consentId: string | null;
}
