/** Which of an event's doors are open at a moment: asked by the nouns before they act and by pages before they offer. */
import type { EventRow } from './events.ts';

export type Phase = 'not-yet' | 'open' | 'closed';

const between = (opensAt: Date | null, closesAt: Date | null, now: Date): Phase => {
	if (opensAt && now < opensAt) return 'not-yet';
	return closesAt && now >= closesAt ? 'closed' : 'open';
};

type Doors = Pick<
	EventRow,
	'state' | 'registrationOpensAt' | 'registrationClosesAt' | 'requestsOpenAt' | 'requestsCloseAt' | 'freezeAt'
>;

/** May a firm register? A draft is not open yet; what is over or cancelled is closed. */
export function registrationPhase(event: Doors, now: Date): Phase {
	if (event.state === 'draft') return 'not-yet';
	if (event.state !== 'open') return 'closed';
	return between(event.registrationOpensAt, event.registrationClosesAt, now);
}

/** May a firm ask another for a meeting? Never after the plan stands. */
export function requestPhase(event: Doors, now: Date): Phase {
	if (event.state === 'draft') return 'not-yet';
	if (event.state !== 'open') return 'closed';
	return between(event.requestsOpenAt, event.requestsCloseAt ?? event.freezeAt, now);
}
