import type { CardState, OwnCard } from '#lib/server/cards.ts';
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

type Edit = NonNullable<OwnCard['edit']>;

const EDITS: Record<Edit, () => string> = {
	draft: () => m.company_card_edit_draft(),
	review: () => m.company_card_edit_review(),
	'sent-back': () => m.company_card_edit_sent_back()
};

/** How a change to a published card stands. */
export const editText = (edit: Edit): string => EDITS[edit]();

export const editTone = (edit: Edit): 'warning' | 'info' => (edit === 'review' ? 'info' : 'warning');
