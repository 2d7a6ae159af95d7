/** Letters about a card on its way: handed in to an office, read by it, near its end. */
import { dayText } from '#lib/calendar/display.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Letter } from '../letters.ts';
import type { Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import { letterTo } from './letter-to.ts';

interface Named {
	id: string;
	name: string;
	slug: string;
}

interface CardName {
	id: string;
	title: string;
}

/** With whether it is about changes to a card that is published already. */
type ReadName = CardName & { changed: boolean };

/** To the office: a member's card, or a change to one, waits to be read. */
export function cardHandedInLetter(to: Recipient, office: Named, firm: Named, card: ReadName): Letter {
	const link = `${settings.origin}/office/${office.slug}/cards/${card.id}`;
	const words = { name: to.name, company: firm.name, title: card.title, link };
	const about = { kind: 'card-handed-in', companyId: firm.id, officeId: office.id };
	const sentences = card.changed
		? ([m.mail_card_changed_subject, m.mail_card_changed_text] as const)
		: ([m.mail_card_handed_in_subject, m.mail_card_handed_in_text] as const);
	return letterTo(to, about, sentences, words);
}

/** To the firm: its card or its change is published, or comes back with remarks. */
export function cardReadLetter(
	to: Recipient,
	office: Named,
	firm: Named,
	card: ReadName,
	verdict: 'published' | 'sent-back'
): Letter {
	const link = `${settings.origin}/my/${firm.slug}/cards/${card.id}`;
	const words = { name: to.name, office: office.name, title: card.title, link };
	const about = { kind: `card-${verdict}`, companyId: firm.id, officeId: office.id };
	const sentences = card.changed
		? {
				published: [m.mail_card_change_published_subject, m.mail_card_change_published_text] as const,
				'sent-back': [m.mail_card_change_sent_back_subject, m.mail_card_change_sent_back_text] as const
			}
		: {
				published: [m.mail_card_published_subject, m.mail_card_published_text] as const,
				'sent-back': [m.mail_card_sent_back_subject, m.mail_card_sent_back_text] as const
			};
	return letterTo(to, about, sentences[verdict], words);
}

/** To the firm: its card ends soon, and whether it can be renewed. */
export function cardEndsLetter(
	to: Recipient,
	firm: Named,
	card: CardName & { endsAt: Date; renewable: boolean }
): Letter {
	const link = `${settings.origin}/my/${firm.slug}/cards/${card.id}`;
	const day = dayText(card.endsAt, 'UTC', to.language);
	const words = { name: to.name, title: card.title, day, link };
	const text = card.renewable ? m.mail_card_ends_renew_text : m.mail_card_ends_text;
	return letterTo(to, { kind: 'card-ends', companyId: firm.id }, [m.mail_card_ends_subject, text], words);
}
