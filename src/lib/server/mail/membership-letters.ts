import { localeOr } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Letter } from '../letters.ts';
import { settings } from '../settings.ts';

interface Person {
	id: string;
	email: string;
	name: string;
	language: string;
}
interface Firm {
	id: string;
	slug: string;
	name: string;
}

/** To whoever decides: somebody asks to belong to the firm. */
export function joinAsked(to: Person, who: { name: string; email: string }, firm: Firm): Letter {
	const locale = localeOr(to.language);
	const link = `${settings.origin}/my/${firm.slug}/people`;
	return {
		to: to.email,
		userId: to.id,
		companyId: firm.id,
		kind: 'join-asked',
		language: locale,
		subject: m.mail_join_asked_subject({ person: who.name, company: firm.name }, { locale }),
		text: m.mail_join_asked_text(
			{ name: to.name, person: who.name, email: who.email, company: firm.name, link },
			{ locale }
		),
		link
	};
}

export function joinAnswered(to: Person, firm: Firm, yes: boolean): Letter {
	const locale = localeOr(to.language);
	const link = `${settings.origin}/start`;
	const words = yes
		? { subject: m.mail_join_accepted_subject, text: m.mail_join_accepted_text }
		: { subject: m.mail_join_refused_subject, text: m.mail_join_refused_text };
	return {
		to: to.email,
		userId: to.id,
		companyId: firm.id,
		kind: yes ? 'join-accepted' : 'join-refused',
		language: locale,
		subject: words.subject({ company: firm.name }, { locale }),
		text: words.text({ name: to.name, company: firm.name, link }, { locale }),
		link
	};
}

/** To somebody who may have no account yet: in the language of the colleague who invites. */
export function colleagueInvited(
	email: string,
	from: { name: string; language: string },
	firm: Firm,
	link: string
): Letter {
	const locale = localeOr(from.language);
	return {
		to: email,
		companyId: firm.id,
		kind: 'colleague-invited',
		language: locale,
		subject: m.mail_colleague_invited_subject({ person: from.name, company: firm.name }, { locale }),
		text: m.mail_colleague_invited_text({ person: from.name, company: firm.name, link }, { locale }),
		link
	};
}
