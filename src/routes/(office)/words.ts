/** The words an office's pages use for states, tasks and acts. */
import { m } from '#lib/paraglide/messages.js';
import type { InvitationState } from '#lib/server/member-invitations.ts';
import type { Task } from '#lib/server/member-lists.ts';

export const TASK_TEXT: Record<Task, () => string> = {
	unanswered: () => m.office_task_unanswered(),
	expiring: () => m.office_task_expiring(),
	invite: () => m.office_task_invite(),
	tell: () => m.office_task_tell(),
	'no-market': () => m.office_task_no_market(),
	thin: () => m.office_task_thin()
};

export const STATE_TEXT: Record<InvitationState, () => string> = {
	none: () => m.office_state_none(),
	sent: () => m.office_state_sent(),
	opened: () => m.office_state_opened(),
	expired: () => m.office_state_expired(),
	claimed: () => m.office_state_claimed()
};

export const STATE_TONE = {
	none: 'plain',
	sent: 'info',
	opened: 'info',
	expired: 'warning',
	claimed: 'good'
} as const satisfies Record<InvitationState, string>;

type Scope = 'profile' | 'requests' | 'events';
export const SCOPE_TEXT: Record<Scope, () => string> = {
	profile: () => m.office_scope_profile(),
	requests: () => m.office_scope_requests(),
	events: () => m.office_scope_events()
};

export const MEANS_TEXT = {
	online: () => m.office_means_online(),
	letter: () => m.office_means_letter(),
	phone: () => m.office_means_phone(),
	paper: () => m.office_means_paper()
};

/** The first word of an act says what it was done to; the list is open, because every noun writes its own. */
const ACTS: Record<string, () => string> = {
	'member.notes': () => m.office_act_notes(),
	'member.add': () => m.office_act_add(),
	'member.adviser': () => m.office_act_adviser(),
	'member.invite': () => m.office_act_invite(),
	'member.hand-over': () => m.office_act_hand_over(),
	'member.end': () => m.office_act_end(),
	'consent.give': () => m.office_act_consent_give(),
	'consent.revoke': () => m.office_act_consent_revoke(),
	company: () => m.office_act_company(),
	card: () => m.office_act_card(),
	market: () => m.office_act_market(),
	people: () => m.office_act_people(),
	person: () => m.office_act_people(),
	request: () => m.office_act_request(),
	meeting: () => m.office_act_meeting(),
	participant: () => m.office_act_registration(),
	registration: () => m.office_act_registration(),
	delegate: () => m.office_act_registration(),
	availability: () => m.office_act_availability()
};

export const actText = (action: string): string => (ACTS[action] ?? ACTS[action.split('.')[0]] ?? m.office_act_other)();
