import { expect, it } from 'vitest';
import type { EventRow } from '#lib/server/events.ts';
import type { EventDay } from './days.ts';
import { eventData } from './schema-org.ts';

// Only what the page needs of an event.
const event = {
	slug: 'fair',
	name: 'Fair </script><script>alert(1)</script>',
	state: 'open',
	languages: ['en', 'lt'],
	venueName: 'Old Exchange',
	venueAddress: 'Market 1, Klaipėda',
	contactName: 'Rasa',
	contactEmail: 'rasa@example.eu',
	contactPhone: null,
	registrationCap: 80
} as EventRow;
const startsAt = new Date('2027-04-07T07:00:00Z');
const endsAt = new Date('2027-04-07T10:00:00Z');
const run = { minutes: 20, slots: 9, label: null, startsAt, endsAt };
const day = (...kinds: EventDay['runs'][number]['kind'][]): EventDay[] => [
	{ date: '2027-04-07', startsAt, endsAt, runs: kinds.map((kind) => ({ ...run, kind })) }
];

const inside = (html: string) => html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));

it('says when, where and how the event takes place', () => {
	expect(
		JSON.parse(inside(eventData(event, 'Wood and furniture', day('onsite', 'online'), 'https://fondaco.example')))
	).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BusinessEvent',
		name: event.name,
		url: 'https://fondaco.example/events/fair',
		description: 'Wood and furniture',
		startDate: '2027-04-07T07:00:00.000Z',
		endDate: '2027-04-07T10:00:00.000Z',
		eventStatus: 'https://schema.org/EventScheduled',
		eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
		inLanguage: ['en', 'lt'],
		location: [
			{ '@type': 'Place', name: 'Old Exchange', address: 'Market 1, Klaipėda' },
			{ '@type': 'VirtualLocation', url: 'https://fondaco.example/events/fair' }
		],
		organizer: { '@type': 'Organization', name: 'Rasa', email: 'rasa@example.eu' },
		maximumAttendeeCapacity: 80
	});
});

it('cannot end the script element it stands in', () => {
	const html = eventData(event, undefined, day('onsite'), 'https://fondaco.example');
	expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
	expect(inside(html)).not.toContain('<');
});
