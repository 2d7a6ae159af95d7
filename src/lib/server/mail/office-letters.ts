/** Letters by which an office writes to a firm, to its own future colleagues and to other offices. */
import { localeOr } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Letter } from '../letters.ts';
import type { Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import { letterTo } from './letter-to.ts';

interface Office {
	id: string;
	name: string;
	slug: string;
	email: string | null;
	phone: string | null;
}

interface Firm {
	id: string;
	name: string;
	slug: string;
	/** The language it is written to in. */
	language: string;
}

/** To whom at the firm; an empty address makes a letter that is printed and handed over. */
export interface Contact {
	name: string | null;
	email: string;
}

const reach = ({ name, email, phone }: Office) => [name, email, phone].filter(Boolean).join(', ');

/**
 * Invites the firm to take charge of what the office entered, and says what article 14 of the GDPR wants said:
 * who, what for, on which ground, which data, from where, for how long, and the rights.
 */
export function memberInvitation(to: Contact, office: Office, firm: Firm, link: string, days: number): Letter {
	const language = localeOr(firm.language);
	const words = {
		name: to.name ?? firm.name,
		office: office.name,
		company: firm.name,
		reach: reach(office),
		link,
		days
	};
	return {
		to: to.email,
		companyId: firm.id,
		officeId: office.id,
		kind: 'member-invitation',
		language,
		subject: m.mail_member_invitation_subject(words, { locale: language }),
		text: m.mail_member_invitation_text(words, { locale: language }),
		link
	};
}

/** The same notice to a firm that is on Fondaco already: another office has taken it up as a member. */
export function memberNotice(to: Contact, office: Office, firm: Firm): Letter {
	const language = localeOr(firm.language);
	const link = `${settings.origin}/my/${firm.slug}/offices`;
	const words = { name: to.name ?? firm.name, office: office.name, company: firm.name, reach: reach(office), link };
	return {
		to: to.email,
		companyId: firm.id,
		officeId: office.id,
		kind: 'member-notice',
		language,
		subject: m.mail_member_notice_subject(words, { locale: language }),
		text: m.mail_member_notice_text(words, { locale: language }),
		link
	};
}

export function colleagueInvitation(to: Recipient, office: Office, link: string, days: number): Letter {
	const words = { name: to.name, office: office.name, link, days };
	const sentences = [m.mail_office_invitation_subject, m.mail_office_invitation_text] as const;
	return letterTo(to, { kind: 'office-invitation', officeId: office.id }, sentences, words);
}

/** To the firm's own people: an office recorded that it may act, or that this has ended. */
export function consentLetter(to: Recipient, office: Office, firm: Firm, change: 'given' | 'revoked'): Letter {
	const link = `${settings.origin}/my/${firm.slug}/offices`;
	const words = { name: to.name, office: office.name, company: firm.name, link };
	const about = { kind: `consent-${change}`, companyId: firm.id, officeId: office.id };
	const sentences =
		change === 'given'
			? ([m.mail_consent_given_subject, m.mail_consent_given_text] as const)
			: ([m.mail_consent_revoked_subject, m.mail_consent_revoked_text] as const);
	return letterTo(to, about, sentences, words);
}

/** To the people of the office that now looks after the firm too. */
export function handOverLetter(to: Recipient, from: Office, office: Office, firm: Firm): Letter {
	const link = `${settings.origin}/office/${office.slug}/members/${firm.slug}`;
	const words = { name: to.name, from: from.name, company: firm.name, link };
	const about = { kind: 'member-handed-over', companyId: firm.id, officeId: office.id };
	return letterTo(to, about, [m.mail_member_handed_over_subject, m.mail_member_handed_over_text], words);
}
