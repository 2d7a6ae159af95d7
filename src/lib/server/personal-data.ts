/** A firm's rights over its data as buttons: take all of it away in one file, or have it erased. */
import { and, eq, inArray, or } from 'drizzle-orm';
import { mayAdministerCompany, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import {
	answerLinks,
	audit,
	cardCodes,
	cardEdits,
	cards,
	cardTexts,
	companies,
	companyCodes,
	companyIdentifiers,
	companyTexts,
	consents,
	contactViews,
	delegates,
	fairLists,
	invitations,
	meetingDelays,
	meetingRatings,
	meetings,
	members,
	memberships,
	participants,
	people,
	pictures,
	preferences,
	requestChanges,
	requests,
	showings,
	stances,
	targetMarkets,
	visibility
} from './db/schema.ts';
import { record } from './journal.ts';

function assertAdministrator(viewer: MaybeViewer, companyId: string): string {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!mayAdministerCompany(viewer, companyId)) throw new Refusal('forbidden', 'not-yours');
	return viewer.userId;
}

/** Everything kept about the firm, by table, for its administrators. What others wrote about it in private is theirs. */
export async function exportCompany(viewer: MaybeViewer, companyId: string) {
	assertAdministrator(viewer, companyId);
	const [company] = await db.select().from(companies).where(eq(companies.id, companyId));
	const ofCompany = { cards: await db.select().from(cards).where(eq(cards.companyId, companyId)) };
	const cardIds = ['', ...ofCompany.cards.map(({ id }) => id)];
	const visits = await db.select().from(participants).where(eq(participants.companyId, companyId));
	const visitIds = ['', ...visits.map(({ id }) => id)];
	const asked = await db
		.select()
		.from(requests)
		.where(or(inArray(requests.askerId, visitIds), inArray(requests.askedId, visitIds)));
	const seats = await db.select().from(delegates).where(inArray(delegates.participantId, visitIds));
	return {
		exportedAt: new Date(),
		company,
		identifiers: await db.select().from(companyIdentifiers).where(eq(companyIdentifiers.companyId, companyId)),
		texts: await db.select().from(companyTexts).where(eq(companyTexts.companyId, companyId)),
		codes: await db.select().from(companyCodes).where(eq(companyCodes.companyId, companyId)),
		markets: await db.select().from(targetMarkets).where(eq(targetMarkets.companyId, companyId)),
		people: await db.select().from(people).where(eq(people.companyId, companyId)),
		visibility: await db.select().from(visibility).where(eq(visibility.companyId, companyId)),
		stances: await db.select().from(stances).where(eq(stances.companyId, companyId)),
		shown: await db.select().from(showings).where(eq(showings.companyId, companyId)),
		cards: ofCompany.cards,
		cardTexts: await db.select().from(cardTexts).where(inArray(cardTexts.cardId, cardIds)),
		cardCodes: await db.select().from(cardCodes).where(inArray(cardCodes.cardId, cardIds)),
		cardEdits: await db.select().from(cardEdits).where(inArray(cardEdits.cardId, cardIds)),
		participations: visits,
		// The secret of a calendar feed opens it: it is no part of an export.
		delegates: seats.map((delegate) => ({ ...delegate, feedToken: null })),
		preferences: await db.select().from(preferences).where(inArray(preferences.participantId, visitIds)),
		requests: asked,
		requestChanges: await db
			.select()
			.from(requestChanges)
			.where(inArray(requestChanges.requestId, ['', ...asked.map(({ id }) => id)])),
		meetings: await db
			.select()
			.from(meetings)
			.where(or(inArray(meetings.firstId, visitIds), inArray(meetings.secondId, visitIds))),
		delays: await db.select().from(meetingDelays).where(inArray(meetingDelays.participantId, visitIds)),
		ratings: await db.select().from(meetingRatings).where(inArray(meetingRatings.participantId, visitIds)),
		contactViews: await db.select().from(contactViews).where(eq(contactViews.companyId, companyId)),
		acts: await db
			.select({ at: audit.at, action: audit.action, officeId: audit.officeId, consentId: audit.consentId })
			.from(audit)
			.where(or(eq(audit.forCompanyId, companyId), eq(audit.subjectId, companyId)))
	};
}

/**
 * Erases a firm: profile, people, cards, contacts, memberships. What remains is a row without a name, because partners'
 * agendas and the statistics of past events point at it. `confirmation` must be the firm's name.
 */
export async function eraseCompany(viewer: MaybeViewer, companyId: string, confirmation: string): Promise<void> {
	const actorId = assertAdministrator(viewer, companyId);
	await transaction(async (tx) => {
		const [company] = await tx.select().from(companies).where(eq(companies.id, companyId));
		if (company.name.trim().toLowerCase() !== confirmation.trim().toLowerCase()) {
			throw new Refusal('invalid', 'erase-unconfirmed', { name: company.name }, 'confirmation');
		}
		const pseudonym = `erased-${companyId.slice(0, 8)}`;
		const visits = await tx
			.select({ id: participants.id })
			.from(participants)
			.where(eq(participants.companyId, companyId));
		const ids = ['', ...visits.map(({ id }) => id)];
		for (const table of [companyIdentifiers, companyTexts, companyCodes, targetMarkets, people, pictures, visibility]) {
			await tx.delete(table).where(eq(table.companyId, companyId));
		}
		await tx.delete(cards).where(eq(cards.companyId, companyId));
		await tx.delete(contactViews).where(eq(contactViews.companyId, companyId));
		await tx.delete(stances).where(or(eq(stances.companyId, companyId), eq(stances.otherId, companyId)));
		await tx.delete(showings).where(or(eq(showings.companyId, companyId), eq(showings.otherId, companyId)));
		await tx.delete(fairLists).where(eq(fairLists.companyId, companyId));
		await tx.delete(invitations).where(eq(invitations.companyId, companyId));
		const looked = await tx.select({ id: members.id }).from(members).where(eq(members.companyId, companyId));
		await tx.delete(consents).where(inArray(consents.memberId, ['', ...looked.map(({ id }) => id)]));
		await tx.delete(members).where(eq(members.companyId, companyId));
		await tx.delete(memberships).where(and(eq(memberships.companyId, companyId)));
		await tx
			.update(delegates)
			.set({ name: null, email: null, phone: null, jobTitle: null, userId: null, personId: null })
			.where(inArray(delegates.participantId, ids));
		await tx.delete(answerLinks).where(inArray(answerLinks.participantId, ids));
		await tx
			.delete(preferences)
			.where(or(inArray(preferences.participantId, ids), inArray(preferences.partnerId, ids)));
		await tx.update(meetingRatings).set({ note: null }).where(inArray(meetingRatings.participantId, ids));
		await tx.update(participants).set({ name: pseudonym, message: null }).where(inArray(participants.id, ids));
		await tx
			.update(companies)
			.set({
				slug: pseudonym,
				name: pseudonym,
				city: null,
				website: null,
				email: null,
				phone: null,
				foundedYear: null,
				state: 'erased',
				updatedAt: new Date()
			})
			.where(eq(companies.id, companyId));
		// Entries that were merged into it keep leading here, without saying what they were.
		const signposts = await tx
			.select({ id: companies.id })
			.from(companies)
			.where(eq(companies.mergedIntoId, companyId));
		for (const { id } of signposts) {
			const name = `erased-${id.slice(0, 8)}`;
			await tx.update(companies).set({ slug: name, name, city: null, website: null }).where(eq(companies.id, id));
		}
		// What the firm had written stands in older lines of the trail too; who did what and when stays.
		await tx
			.update(audit)
			.set({ before: null, after: null })
			.where(and(eq(audit.subjectKind, 'company'), eq(audit.subjectId, companyId)));
		await record(tx, { actorId, action: 'company.erase', subjectKind: 'company', subjectId: companyId });
	});
}
