import { m } from '#lib/paraglide/messages.js';

export const LETTER_STATES = {
	waiting: { label: m.event_letter_waiting, tone: 'info' },
	sent: { label: m.event_letter_sent, tone: 'good' },
	failed: { label: m.event_letter_failed, tone: 'bad' },
	kept: { label: m.event_letter_kept, tone: 'plain' }
} as const;
