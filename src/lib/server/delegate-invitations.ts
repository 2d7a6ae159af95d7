/** A delegate without an account gets a link; whoever opens it links an account to the delegate. */
import { localeOr } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { delegateFor } from './availability.ts';
import { transaction } from './db/index.ts';
import { bump } from './events.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { eventInvitationLetter } from './mail/event-letters.ts';

const DAYS = 30;

/**
 * Invites a delegate to take charge of their own times and agenda; by letter where an address is known.
 * @returns the link, to hand over; it is in no table.
 */
export async function inviteDelegate(viewer: MaybeViewer, eventId: string, delegateId: string) {
	return transaction(async (tx) => {
		const event = await bump(tx, eventId);
		const { delegate, participant, consentId } = await delegateFor(tx, viewer, event, delegateId);
		if (delegate.userId) throw new Refusal('conflict', 'delegate-has-account');
		const { id, link } = await createInvitation(tx, {
			kind: 'delegate',
			delegateId,
			eventId,
			email: delegate.email,
			createdBy: viewer?.userId ?? null,
			days: DAYS
		});
		if (delegate.email) {
			const language = localeOr(event.language);
			const to = {
				userId: null,
				email: delegate.email,
				name: delegate.name ?? '',
				language,
				participantId: participant.id,
				companyId: participant.companyId
			};
			await post(tx, eventInvitationLetter('delegate', event, to, link));
		}
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'delegate.invite',
			subjectKind: 'delegate',
			subjectId: delegateId,
			eventId,
			forCompanyId: consentId ? participant.companyId : null,
			consentId,
			after: { email: delegate.email }
		});
		return { id, link };
	});
}
