import { m } from '#lib/paraglide/messages.js';

/** How far a firm's registration is, as its organiser reads it. */
export const STATE_TEXT = {
	applied: m.event_firms_applied,
	approved: m.event_firms_approved,
	'changes-asked': m.event_firms_changes_asked,
	refused: m.event_firms_refused,
	withdrawn: m.event_firms_withdrawn
};
