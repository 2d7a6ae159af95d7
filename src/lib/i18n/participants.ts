import { m } from '#lib/paraglide/messages.js';

/** How far a firm's registration is, as its organiser reads it. */
export const STATE_TEXT = {
	applied: m.event_firms_applied,
	approved: m.event_firms_approved,
	'changes-asked': m.event_firms_changes_asked,
	refused: m.event_firms_refused,
	withdrawn: m.event_firms_withdrawn
};

/** The same as the firm itself reads it. */
export const OWN_STATE_TEXT = {
	applied: m.event_own_applied,
	'changes-asked': m.event_own_changes_asked,
	approved: m.event_own_approved,
	refused: m.event_own_refused,
	withdrawn: m.event_own_withdrawn
};
