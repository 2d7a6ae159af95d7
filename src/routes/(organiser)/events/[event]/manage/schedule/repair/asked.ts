/** What the page's address asks: which happening, about whom. Pure. */
import { HAPPENINGS, type Happening } from '#lib/server/repairs/happenings.ts';

export interface Asked {
	what: (typeof HAPPENINGS)[number];
	first: string;
	second: string;
	firm: string;
	meeting: string;
	place: string;
	/** The id of the first slot a late firm can take. */
	until: string;
	closeGaps: boolean;
}

/** The address as it is read; what it leaves out is empty. */
export function asked(search: URLSearchParams): Asked {
	const text = (name: string) => search.get(name) ?? '';
	return {
		what: HAPPENINGS.find((one) => one === text('what')) ?? 'walk-in',
		first: text('first'),
		second: text('second'),
		firm: text('firm'),
		meeting: text('meeting'),
		place: text('place'),
		until: text('until'),
		closeGaps: search.has('closeGaps')
	};
}

/** The happening, once everything about it has been said. */
export function happeningOf(
	{ what, first, second, firm, meeting, place, until }: Asked,
	slots: { id: string; startsAt: Date }[]
): Happening | null {
	switch (what) {
		case 'walk-in':
			return first && second ? { what, firstId: first, secondId: second } : null;
		case 'cancellation':
			return meeting ? { what, meetingId: meeting } : null;
		case 'no-show':
			return firm ? { what, participantId: firm } : null;
		case 'late-arrival': {
			const slot = slots.find(({ id }) => id === until);
			return firm && slot ? { what, participantId: firm, until: slot.startsAt } : null;
		}
		case 'place-lost':
			return place ? { what, placeId: place } : null;
	}
}
