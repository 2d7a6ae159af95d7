/** One letter for each firm of a proposal that was sent: whom it meets, or who asks it and whom it asks. */
import { dayText } from '#lib/calendar/display.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Db } from '../db/index.ts';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { ParticipantRow } from '../participants.ts';
import { peopleBehind, type FirmRecipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import type { ImportAs } from '../wishes/store.ts';

interface Pair {
	askerId: string;
	askedId: string;
}

const CHUNK = 5000;

/** @param until when an unanswered request ends. */
export async function proposalLetters(
	tx: Db,
	event: EventRow,
	pairs: Pair[],
	firms: Map<string, ParticipantRow>,
	as: ImportAs,
	until: Date
): Promise<Letter[]> {
	const askedBy = Map.groupBy(pairs, ({ askedId }) => askedId);
	const asking = Map.groupBy(pairs, ({ askerId }) => askerId);
	const named = (ids: string[]) =>
		ids
			.map((id) => `• ${firms.get(id)?.name ?? ''}`)
			.sort()
			.join('\n');
	const ids = [...new Set(pairs.flatMap(({ askerId, askedId }) => [askerId, askedId]))];
	const readers: FirmRecipient[] = [];
	for (let from = 0; from < ids.length; from += CHUNK) {
		readers.push(...(await peopleBehind(tx, event, ids.slice(from, from + CHUNK))));
	}
	const link = `${settings.origin}/events/${event.slug}/requests`;
	return readers.map((to): Letter => {
		const options = { locale: to.language };
		const asks = (asking.get(to.participantId) ?? []).map(({ askedId }) => askedId);
		const asked = (askedBy.get(to.participantId) ?? []).map(({ askerId }) => askerId);
		const params = { name: to.name, event: event.name, count: asks.length + asked.length, link };
		const parts = [
			...(asked.length
				? [m.mail_proposal_part_asked({ until: dayText(until, event.zone, to.language), list: named(asked) }, options)]
				: []),
			...(asks.length ? [m.mail_proposal_part_asking({ list: named(asks) }, options)] : [])
		];
		const meeting = as === 'accepted';
		return {
			to: to.email,
			userId: to.userId,
			companyId: to.companyId,
			eventId: event.id,
			kind: meeting ? 'proposal-meetings' : 'proposal-requests',
			language: to.language,
			subject: meeting
				? m.mail_proposal_meetings_subject(params, options)
				: m.mail_proposal_requests_subject(params, options),
			text: meeting
				? m.mail_proposal_meetings_text({ ...params, list: named([...asks, ...asked]) }, options)
				: m.mail_proposal_requests_text({ ...params, parts: parts.join('\n\n') }, options),
			link
		};
	});
}
