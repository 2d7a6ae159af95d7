import type { Db } from './db/index.ts';
import { audit } from './db/schema.ts';

export interface Entry {
	actorId: string | null;
	/** What was done, as `noun.verb`: `request.accept`, `schedule.publish`. */
	action: string;
	subjectKind: string;
	subjectId: string;
	eventId?: string | null;
	officeId?: string | null;
	/** The firm an office acted for, and the consent that allowed it. */
	forCompanyId?: string | null;
	consentId?: string | null;
	before?: unknown;
	after?: unknown;
}

/** Writes one line of the audit trail in the transaction of the change it describes. */
export async function record(tx: Db, entry: Entry): Promise<void> {
	await tx.insert(audit).values({ ...entry, before: entry.before ?? null, after: entry.after ?? null });
}
