import { and, eq, inArray, isNull } from 'drizzle-orm';
import { belongsToCompany, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { consents, members } from './db/schema.ts';

export type Scope = (typeof consents.$inferSelect)['scope'];

/** By what right somebody acts for a firm: as one of its own (null), or as an adviser with the firm's open consent. */
export interface Standing {
	consentId: string | null;
	/** The office that acts; null for the firm's own people. */
	officeId: string | null;
}

/** The viewer's right to act for a firm in one of these scopes, or null where there is none. A consent ends the moment it is revoked. */
export async function mayActFor(
	viewer: MaybeViewer,
	companyId: string,
	scope: Scope | Scope[],
	tx: Db = db
): Promise<Standing | null> {
	if (!viewer) return null;
	if (belongsToCompany(viewer, companyId)) return { consentId: null, officeId: null };
	const officeIds = viewer.memberships.flatMap((membership) => membership.officeId ?? []);
	if (officeIds.length === 0) return null;
	const [consent] = await tx
		.select({ consentId: consents.id, officeId: members.officeId })
		.from(consents)
		.innerJoin(members, eq(members.id, consents.memberId))
		.where(
			and(
				eq(members.companyId, companyId),
				isNull(members.until),
				inArray(members.officeId, officeIds),
				inArray(consents.scope, [scope].flat()),
				isNull(consents.revokedAt)
			)
		)
		.limit(1);
	return consent ?? null;
}

/** The same, refusing where there is no right. */
export async function standing(tx: Db, viewer: MaybeViewer, companyId: string, scope: Scope): Promise<Standing> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const found = await mayActFor(viewer, companyId, scope, tx);
	if (!found) throw new Refusal('forbidden', 'not-yours');
	return found;
}

/** Who acts, for the audit trail: spread it into `record(tx, { ...by, … })`. */
export interface Actor extends Standing {
	actorId: string;
	/** Set only where an office acts for the firm. */
	forCompanyId: string | null;
}

/** The same for a firm's own pages, with who acts; strangers are refused as if those pages did not exist. */
export async function actorFor(
	viewer: MaybeViewer,
	companyId: string,
	scope: Scope,
	tx: Db = db
): Promise<{ viewer: Viewer; by: Actor }> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const found = await mayActFor(viewer, companyId, scope, tx);
	if (!found) throw new Refusal('not-found', 'not-found');
	return { viewer, by: { ...found, actorId: viewer.userId, forCompanyId: found.consentId ? companyId : null } };
}
