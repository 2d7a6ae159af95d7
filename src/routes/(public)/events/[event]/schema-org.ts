import type { EventRow } from '#lib/server/events.ts';
import type { EventDay } from './days.ts';

/** The event as search engines and calendars read it (https://schema.org/Event), as the script element that stands in a page. */
export function eventData(event: EventRow, summary: string | undefined, days: EventDay[], origin: string): string {
	const kinds = new Set(days.flatMap(({ runs }) => runs.map(({ kind }) => kind)));
	const online = kinds.has('online') || kinds.has('either');
	const onsite = kinds.has('onsite') || kinds.has('either') || kinds.size === 0;
	const address = `${origin}/events/${event.slug}`;
	const place = event.venueName && {
		'@type': 'Place',
		name: event.venueName,
		...(event.venueAddress && { address: event.venueAddress })
	};
	const locations = [
		...(onsite && place ? [place] : []),
		...(online ? [{ '@type': 'VirtualLocation', url: address }] : [])
	];
	const data = {
		'@context': 'https://schema.org',
		'@type': 'BusinessEvent',
		name: event.name,
		url: address,
		...(summary && { description: summary }),
		...(days.length && {
			startDate: days[0].startsAt.toISOString(),
			endDate: days[days.length - 1].endsAt.toISOString()
		}),
		eventStatus: `https://schema.org/${event.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
		eventAttendanceMode: `https://schema.org/${online && onsite ? 'Mixed' : online ? 'Online' : 'Offline'}EventAttendanceMode`,
		inLanguage: event.languages,
		...(locations.length && { location: locations }),
		...(event.contactName && {
			organizer: {
				'@type': 'Organization',
				name: event.contactName,
				...(event.contactEmail && { email: event.contactEmail }),
				...(event.contactPhone && { telephone: event.contactPhone })
			}
		}),
		...(event.registrationCap && { maximumAttendeeCapacity: event.registrationCap })
	};
	// Inside <script> only "<" could end the element; JSON reads its escape as the same character.
	return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
