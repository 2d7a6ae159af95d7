import type { CardState } from '#lib/server/cards.ts';
import { m } from '#lib/paraglide/messages.js';

const TEXTS: Record<CardState, () => string> = {
	draft: () => m.company_card_state_draft(),
	review: () => m.company_card_state_review(),
	'sent-back': () => m.company_card_state_sent_back(),
	published: () => m.company_card_state_published(),
	'on-hold': () => m.company_card_state_on_hold(),
	expired: () => m.company_card_state_expired(),
	archived: () => m.company_card_state_archived()
};

export const stateText = (state: CardState): string => TEXTS[state]();

export const stateTone = (state: CardState): 'good' | 'warning' | 'plain' | 'info' =>
	state === 'published'
		? 'good'
		: state === 'expired' || state === 'sent-back'
			? 'warning'
			: state === 'review'
				? 'info'
				: 'plain';
