/** Made-up things with awkwardly long and foreign words, for the style page only; not translated. */
import type { DayEntry } from '#lib/ui/day.ts';

export const regions = [
	{ code: 'ITC4', name: 'Lombardia' },
	{ code: 'PL82', name: 'Podkarpackie' },
	{ code: 'LT023', name: 'Klaipėdos apskritis' },
	{ code: 'ES41', name: 'Castilla y León' },
	{ code: 'HU23', name: 'Dél-Dunántúl' },
	{ code: 'SE212', name: 'Kronobergs län' },
	{ code: 'SE213', name: 'Kalmar län' },
	{ code: 'SE313', name: 'Gävleborgs län' },
	{ code: 'SE331', name: 'Västerbottens län' },
	{ code: 'SE332', name: 'Norrbottens län' },
	{ code: 'ITH5', name: 'Emilia-Romagna' },
	{ code: 'ES52', name: 'Comunitat Valenciana' },
	{ code: 'PL22', name: 'Śląskie' },
	{ code: 'PL41', name: 'Wielkopolskie' },
	{ code: 'UKE42', name: 'Leeds' },
	{ code: 'DE212', name: 'München (outside the partnership)' }
];

export const firms = [
	{
		id: 'a',
		name: 'Falegnameria Brianza S.r.l.',
		region: 'ITC4',
		place: 'Cantù',
		sector: 'Furniture',
		requests: 12,
		held: 9
	},
	{
		id: 'b',
		name: 'Huta Szkła Artystycznego Krosno Sp. z o.o.',
		region: 'PL82',
		place: 'Krosno',
		sector: 'Glass and ceramics',
		requests: 4,
		held: 4
	},
	{
		id: 'c',
		name: 'UAB Žvejybos įrangos gamyba',
		region: 'LT023',
		place: 'Klaipėda',
		sector: 'Fishing equipment',
		requests: 0,
		held: 0
	},
	{
		id: 'd',
		name: 'Pécsi Minőségbiztosítási és Élelmiszer-feldolgozó Kft.',
		region: 'HU23',
		place: 'Pécs',
		sector: 'Élelmiszeripari berendezések',
		requests: 108,
		held: 31
	}
];

export const day: (DayEntry & { title: string; with?: string; place?: string; region?: string })[] = [
	{
		id: '1',
		start: '09:00',
		end: '09:20',
		kind: 'session',
		state: 'past',
		title: 'Welcome and how the day works',
		place: 'Courtyard'
	},
	{
		id: '2',
		start: '09:20',
		end: '09:40',
		mine: '10:20',
		kind: 'meeting',
		state: 'past',
		title: 'Falegnameria Brianza S.r.l.',
		with: 'Giulia Colombo',
		place: 'Table 7',
		region: 'ITC4'
	},
	{
		id: '3',
		start: '09:40',
		end: '10:00',
		kind: 'meeting',
		state: 'now',
		title: 'Huta Szkła Artystycznego Krosno Sp. z o.o.',
		with: 'Andrzej Wójcik',
		place: 'Table 12',
		region: 'PL82'
	},
	{ id: '4', start: '10:00', end: '10:40', kind: 'free', title: 'Free for 40 minutes' },
	{
		id: '5',
		start: '10:40',
		end: '11:00',
		kind: 'meeting',
		state: 'next',
		title: 'UAB Žvejybos įrangos gamyba',
		with: 'Rūta Kazlauskienė',
		place: 'Online',
		region: 'LT023'
	},
	{
		id: '6',
		start: '11:00',
		end: '11:20',
		kind: 'meeting',
		state: 'cancelled',
		title: 'Pécsi Minőségbiztosítási Kft.',
		with: 'Szabó Ágnes',
		place: 'Table 3',
		region: 'HU23'
	},
	{ id: '7', start: '13:00', end: '14:30', kind: 'travel', title: 'Bus to the study visit' }
];
