import { DECLINE_REASONS } from '#lib/forms/requests.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Choice } from '#lib/ui/choice.ts';

const LABELS = {
	'no-fit': m.meeting_decline_no_fit,
	'met-before': m.meeting_decline_met_before,
	'no-time': m.meeting_decline_no_time,
	competitor: m.meeting_decline_competitor,
	other: m.meeting_decline_other
};

/** Why a firm says no, in the reader's language. */
export const declineReasons = (): Choice[] => DECLINE_REASONS.map((value) => ({ value, label: LABELS[value]() }));
