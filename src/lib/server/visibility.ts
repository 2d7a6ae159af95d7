/** Who sees what of a firm: its own choice, and a look at itself through others' eyes. */
import { eq } from 'drizzle-orm';
import type { Visibility } from '#lib/forms/companies.ts';
import { maySee, type MaybeViewer, type Nearness } from '#lib/permissions.ts';
import { actorFor } from './acting.ts';
import { touch } from './companies.ts';
import { transaction } from './db/index.ts';
import { VISIBLE_ITEMS } from './db/schema/companies.ts';
import { visibility } from './db/schema.ts';
import { record } from './journal.ts';
import { audiencesOf, type Audiences } from './views.ts';

export async function visibilityOf(viewer: MaybeViewer, companyId: string): Promise<Audiences> {
	await actorFor(viewer, companyId, 'profile');
	const found = (await audiencesOf([companyId])).get(companyId);
	if (!found) throw new Error(`no audiences of ${companyId}`);
	return found;
}

export async function saveVisibility(viewer: MaybeViewer, companyId: string, input: Visibility): Promise<void> {
	const before = await visibilityOf(viewer, companyId);
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		await tx.delete(visibility).where(eq(visibility.companyId, companyId));
		await tx.insert(visibility).values(VISIBLE_ITEMS.map((item) => ({ companyId, item, audience: input[item] })));
		await touch(tx, companyId);
		await record(tx, {
			...by,
			action: 'company.visibility',
			subjectKind: 'company',
			subjectId: companyId,
			before,
			after: input
		});
	});
}

const CIRCLES = ['stranger', 'firm', 'accepted'] as const satisfies readonly Nearness[];

/** What each circle sees, from the widest to the nearest. Whoever may not see the name sees nothing under it. */
export const preview = (audiences: Audiences) =>
	CIRCLES.map((circle) => ({
		circle,
		items: maySee(audiences.name, circle) ? VISIBLE_ITEMS.filter((item) => maySee(audiences[item], circle)) : []
	}));
