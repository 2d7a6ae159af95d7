import type { Hint, HintCode } from '#lib/forms/card-quality.ts';
import { m } from '#lib/paraglide/messages.js';
import type { CardStep } from '#lib/server/card-steps.ts';

const LABELS: Record<string, () => string> = {
	title: () => m.company_card_title_label(),
	summary: () => m.company_card_summary_label(),
	description: () => m.company_card_description_label(),
	advantages: () => m.company_card_advantages_label(),
	specification: () => m.company_card_specification_label(),
	'stage-note': () => m.company_card_stage_note_label(),
	'ipr-note': () => m.company_card_ipr_note_label(),
	'partner-role': () => m.company_card_partner_role_label(),
	stage: () => m.company_card_stage_label(),
	ipr: () => m.company_card_ipr_label(),
	markets: () => m.company_card_markets_label(),
	technologies: () => m.company_card_technologies_label(),
	partnerships: () => m.company_card_partnerships_label(),
	partners: () => m.company_card_partners_label(),
	countries: () => m.company_card_countries_label(),
	programme: () => m.company_card_programme_label(),
	call: () => m.company_card_call_label(),
	interestDeadline: () => m.company_card_interest_deadline_label(),
	callDeadline: () => m.company_card_call_deadline_label(),
	language: () => m.company_card_language_label(),
	goals: () => m.company_card_goals_label(),
	acronym: () => m.company_card_acronym_label(),
	coordinatorNeeded: () => m.company_card_coordinator_label(),
	scheme: () => m.company_card_scheme_label(),
	budgetEuro: () => m.company_card_budget_label(),
	weeks: () => m.company_card_weeks_label(),
	link: () => m.company_card_link_label()
};

/** The label of an input of the card, as it stands on the form. */
export const fieldLabel = (name: string): string => LABELS[name]?.() ?? name;

const HINTS: Record<HintCode, (field: string, words: string) => string> = {
	identity: (field, words) => m.company_hint_identity({ field, words }),
	'title-generic': () => m.company_hint_title_generic(),
	claims: (field, words) => m.company_hint_claims({ field, words }),
	'role-vague': () => m.company_hint_role_vague(),
	'description-short': () => m.company_hint_description_short(),
	'types-many': () => m.company_hint_types_many()
};

export const hintText = ({ code, field, words = '' }: Hint): string => HINTS[code](fieldLabel(field), words);

const STEPS: Record<CardStep, () => string> = {
	publish: () => m.company_card_publish_button(),
	hold: () => m.company_card_hold_button(),
	resume: () => m.company_card_resume_button(),
	extend: () => m.company_card_extend_button(),
	archive: () => m.company_card_archive_button(),
	withdraw: () => m.company_card_withdraw_button(),
	revise: () => m.company_card_publish_changes_button(),
	discard: () => m.company_card_discard_button(),
	remove: () => m.company_card_remove_button()
};

/** @param readFirst an office reads the firm's cards: publishing is handing in. */
export const stepText = (step: CardStep, readFirst = false): string =>
	readFirst && step === 'publish'
		? m.company_card_hand_in_button()
		: readFirst && step === 'revise'
			? m.company_card_revise_button()
			: STEPS[step]();

export const WEIGHT_TEXT = {
	blocker: () => m.company_card_weight_blocker(),
	major: () => m.company_card_weight_major(),
	minor: () => m.company_card_weight_minor()
};

/** The official code of an entry that is finer than our own vocabulary: HS 9403. */
export const officialCode = ({ scheme, code }: { scheme: string; code: string }): string | undefined =>
	scheme === 'hs' || scheme === 'cpv' || (scheme === 'nace' && code.length > 2)
		? `${scheme.toUpperCase()} ${code}`
		: undefined;
