/** Joining two firms that are one: chosen by a person, done in one transaction, the old address leads on. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MergedField, MergeInput } from '#lib/forms/merges.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { CompanyRow } from '../companies.ts';
import { transaction, type Db } from '../db/index.ts';
import { companies, companyTexts, pictures } from '../db/schema.ts';
import { record } from '../journal.ts';
import { post } from '../letters.ts';
import { mergedLetter } from '../mail/company-letters.ts';
import { firmRecipients } from '../recipients.ts';
import { assertMayMerge, obstacleTo, seenOf, sideOf, type MergeSide } from './compare.ts';
import { moveAll } from './move.ts';

/**
 * Makes one firm of two: `leaveId`’s row stays as a signpost, everything else becomes `keepId`’s. Refuses what has changed
 * since it was looked at, and what cannot be one firm. The people of both are told.
 */
export async function mergeCompanies(
	viewer: MaybeViewer,
	keepId: string,
	leaveId: string,
	{ seen, leave: taken }: Pick<MergeInput, 'seen' | 'leave'>,
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const { userId } = await assertMayMerge(viewer, [keepId, leaveId], tx);
		const rows = await tx
			.select()
			.from(companies)
			.where(and(inArray(companies.id, [keepId, leaveId]), eq(companies.state, 'active')));
		const [one, other] = [keepId, leaveId].map((id) => rows.find((row) => row.id === id));
		if (!one || !other) throw new Refusal('conflict', 'merge-gone');
		const [keep, leave] = [await sideOf(tx, one), await sideOf(tx, other)];
		const obstacle = obstacleTo(keep, leave);
		if (obstacle) throw obstacle;
		if (seen !== seenOf(keep, leave)) throw new Refusal('conflict', 'merge-changed');
		// Where only one of the two says something, that holds.
		const takes = (field: MergedField) =>
			leave.values[field] !== null && (keep.values[field] === null || taken.includes(field));
		await takeTexts(tx, keep, leave, takes('texts'));
		await takeLogo(tx, keepId, leaveId, takes('logo'));
		await moveAll(tx, keepId, leaveId, now);
		await tx
			.update(companies)
			.set({ state: 'merged', mergedIntoId: keepId, email: null, phone: null, updatedAt: now })
			.where(eq(companies.id, leaveId));
		// Whoever follows an older signpost gets there in one step.
		await tx.update(companies).set({ mergedIntoId: keepId }).where(eq(companies.mergedIntoId, leaveId));
		const values = valuesOf(one, other, takes);
		await tx
			.update(companies)
			.set({ ...values, updatedAt: now })
			.where(eq(companies.id, keepId));
		const before = { keep: { ...keep, company: one }, leave: { ...leave, company: other } };
		await record(tx, {
			actorId: userId,
			action: 'company.merge',
			subjectKind: 'company',
			subjectId: keepId,
			before,
			after: { leaveId, taken, values }
		});
		const merged = { actorId: userId, action: 'company.merged-into', subjectKind: 'company', subjectId: leaveId };
		await record(tx, { ...merged, after: { keepId } });
		const firm = { ...one, ...values };
		const people = await firmRecipients(tx, keepId);
		await post(tx, ...people.map((to) => mergedLetter(to, firm, other.name)));
	});
}

/** The row of the firm that stays, field by field from the side that was chosen. */
function valuesOf(one: CompanyRow, other: CompanyRow, takes: (field: MergedField) => boolean): Partial<CompanyRow> {
	const from = (field: MergedField) => (takes(field) ? other : one);
	const { country, regionCode, regionEdition, city } = from('place');
	return {
		...{ country, regionCode, regionEdition, city },
		name: from('name').name,
		website: from('website').website,
		email: from('email').email,
		phone: from('phone').phone,
		size: from('size').size,
		foundedYear: from('foundedYear').foundedYear,
		language: from('texts').language,
		claimedAt: one.claimedAt ?? other.claimedAt,
		createdAt: one.createdAt < other.createdAt ? one.createdAt : other.createdAt
	};
}

/** Texts belong together, in the language they were first written in. */
async function takeTexts(tx: Db, keep: MergeSide, leave: MergeSide, taken: boolean): Promise<void> {
	const [stays, goes] = taken ? [leave, keep] : [keep, leave];
	await tx.delete(companyTexts).where(eq(companyTexts.companyId, goes.company.id));
	await tx.update(companyTexts).set({ companyId: keep.company.id }).where(eq(companyTexts.companyId, stays.company.id));
}

async function takeLogo(tx: Db, keepId: string, leaveId: string, taken: boolean): Promise<void> {
	await tx.delete(pictures).where(eq(pictures.companyId, taken ? keepId : leaveId));
	await tx.update(pictures).set({ companyId: keepId }).where(eq(pictures.companyId, leaveId));
}
