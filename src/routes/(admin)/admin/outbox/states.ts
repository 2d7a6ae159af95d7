import { m } from '#lib/paraglide/messages.js';

export const STATE_TEXT = {
	waiting: () => m.office_letter_waiting(),
	sent: () => m.office_letter_sent(),
	failed: () => m.office_letter_failed(),
	kept: () => m.office_letter_kept()
};

export const STATE_TONE = { waiting: 'info', sent: 'good', failed: 'bad', kept: 'plain' } as const;
