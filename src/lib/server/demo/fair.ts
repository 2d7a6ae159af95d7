import { addDays } from 'date-fns/addDays';
import { eq } from 'drizzle-orm';
import type { Viewer } from '#lib/permissions.ts';
import { setTimes } from '../availability.ts';
import { saveBlocks } from '../blocks.ts';
import { db } from '../db/index.ts';
import { companies, delegates, people, user } from '../db/schema.ts';
import { setState } from '../event-states.ts';
import { saveTexts } from '../event-texts.ts';
import { create } from '../event-settings.ts';
import { approve, decide } from '../admissions.ts';
import type { ParticipantRow } from '../participants.ts';
import { register } from '../registering.ts';
import { addPlaces } from '../places.ts';
import { slotsOf } from '../slots.ts';
import { viewerOf } from '../viewers.ts';
import type { MadeUpFirm } from './firms.ts';
import { fairTexts } from './fair-texts.ts';
import { chamberId, GIULIAS_FIRM, MAREKS_FIRM } from './ids.ts';
import { chance, type Chance } from './random.ts';
import { pages } from './words.ts';

/** The event of the demo and those who act in it, as the application sees them. */
export interface Fair {
	id: string;
	organiser: Viewer;
	guests: Guest[];
}

export interface Guest {
	firm: MadeUpFirm;
	participant: ParticipantRow;
	viewer: Viewer;
}

/** The person with this account, as signed in. */
export async function signedIn(userId: string): Promise<Viewer> {
	const [row] = await db.select().from(user).where(eq(user.id, userId));
	return viewerOf(row);
}

const plainDate = (date: Date) => date.toISOString().slice(0, 10);

/** Set up by its organiser: two days of tables, an online block beside each, and texts in seven languages. */
export async function createFair(organiserId: string, firstDay: Date): Promise<{ id: string; organiser: Viewer }> {
	const staff = await signedIn(organiserId);
	const { id } = await create(staff, {
		name: `Loggia Days ${firstDay.getUTCFullYear()}`,
		zone: 'Europe/Vilnius',
		language: 'en',
		languages: ['en', 'lt', 'it', 'pl', 'hu', 'es', 'sv'],
		officeId: chamberId('LT023'),
		regime: 'organiser',
		venueName: 'Senasis loggijų sandėlis',
		venueAddress: 'Pavyzdžio krantinė 7, Klaipėda',
		contactName: 'Rasa Petraitė',
		contactPhone: '+370 000 10 200',
		contactEmail: 'organiser@demo.example',
		registrationCap: 120,
		minMeetings: 2,
		maxMeetings: 12,
		requestDays: 5
	});
	const organiser = await signedIn(organiserId);
	for (const [language, texts] of Object.entries(fairTexts)) await saveTexts(organiser, id, language, texts);
	const [first, second] = [plainDate(firstDay), plainDate(addDays(firstDay, 1))];
	const tables = { slotMinutes: 20, pauseMinutes: 5, kind: 'onsite' as const };
	const rooms = { slotMinutes: 30, pauseMinutes: 0, kind: 'online' as const };
	await saveBlocks(organiser, id, [
		{ date: first, start: '09:30', end: '11:55', ...tables, label: 'Loggia hall' },
		{ date: first, start: '13:30', end: '16:20', ...tables, label: 'Loggia hall' },
		{ date: first, start: '13:30', end: '16:30', ...rooms, label: 'Online' },
		{ date: second, start: '09:00', end: '11:50', ...tables, label: 'Loggia hall' },
		{ date: second, start: '13:00', end: '15:30', ...rooms, label: 'Online' }
	]);
	await addPlaces(organiser, id, [
		...Array.from({ length: 14 }, (_, i) => ({
			kind: 'table' as const,
			label: `Table ${i + 1}`,
			zone: i < 8 ? 'Arcade' : 'Courtyard'
		})),
		...Array.from({ length: 5 }, (_, i) => ({
			kind: 'room' as const,
			label: `Room ${'ABCDE'[i]}`,
			address: `https://meet.demo.example/loggia-${'abcde'[i]}`
		}))
	]);
	await setState(organiser, id, 'open');
	return { id, organiser };
}

/** Mirrored partners come together, the rest by lot; those of the demo's accounts always. */
export function guestList(firms: MadeUpFirm[], count: number): MadeUpFirm[] {
	const able = firms.filter(({ state, people }) => state === 'whole' && people.length > 0);
	const byId = new Map(able.map((firm) => [firm.id, firm]));
	const paired = able.filter(({ id, partner }) => partner && id < partner).slice(0, Math.floor(count / 4));
	const pairs = paired.flatMap((firm) => [
		firm,
		...(byId.get(firm.partner ?? '') ? [byId.get(firm.partner ?? '')] : [])
	]);
	const chosen = pairs.filter((firm) => firm !== undefined);
	const lot = chance('guests');
	const rest = lot.some(
		able.filter((firm) => !chosen.includes(firm)),
		count - chosen.length
	);
	return [...chosen, ...rest];
}

/** Firms register with one or two delegates; most are approved, a few still wait or are asked for changes. */
export async function registerGuests(fair: Omit<Fair, 'guests'>, firms: MadeUpFirm[], waiting = 6): Promise<Fair> {
	const open = await db.select({ id: companies.id }).from(companies).where(eq(companies.openToRequests, true));
	const able = new Set(open.map(({ id }) => id));
	const guests: Guest[] = [];
	for (const firm of firms) {
		if (!able.has(firm.id)) continue;
		const lot = chance(`guest ${firm.id}`);
		const persons = await db.select().from(people).where(eq(people.companyId, firm.id)).orderBy(people.position);
		const userId = persons.find((person) => person.userId)?.userId;
		if (!userId) continue;
		const viewer = await signedIn(userId);
		const drawn = lot.pick(['onsite', 'onsite', 'onsite', 'either', 'either', 'online'] as const);
		// Whoever looks around as one of these two should see tables and rooms.
		const mode = firm.id === GIULIAS_FIRM || firm.id === MAREKS_FIRM ? 'either' : drawn;
		const coming = persons.slice(0, lot.happens(0.25) ? 2 : 1);
		const page = pages.get(firm.region.language);
		const participant = await register(viewer, fair.id, firm.id, {
			mode,
			message: lot.happens(0.2) && page ? lot.pick(page.lists.get('message') ?? []) : null,
			delegates: coming.map(({ id }) => ({ personId: id, languages: firm.languages, attends: mode }))
		});
		guests.push({ firm, participant, viewer });
	}
	const [undecided, decided] = [guests.slice(guests.length - waiting), guests.slice(0, guests.length - waiting)];
	await approve(
		fair.organiser,
		fair.id,
		decided.map(({ participant }) => participant.id)
	);
	const [unclear] = undecided;
	if (unclear) {
		await decide(fair.organiser, fair.id, [unclear.participant.id], {
			state: 'changes-asked',
			reason: 'Please tell us who will come, and whether an interpreter is needed.'
		});
	}
	return { ...fair, guests: decided };
}

/** One delegate in four cannot stay for everything, or wants a pause after each meeting. */
export async function setAvailability({ id, guests }: Fair): Promise<void> {
	const slots = await slotsOf(id);
	const days = [...new Set(slots.map(({ date }) => date))];
	for (const { participant, viewer, firm } of guests) {
		const lot = chance(`times ${firm.id}`);
		if (!lot.happens(0.25)) continue;
		const [delegate] = await db.select().from(delegates).where(eq(delegates.participantId, participant.id));
		await setTimes(viewer, id, delegate.id, timesFor(lot, slots, days));
	}
}

function timesFor(lot: Chance, slots: { id: string; date: string; startsAt: Date }[], days: string[]) {
	if (lot.happens(0.4)) return { free: null, bufferMinutes: 5, maxPerDay: 6 };
	const away = lot.pick(days);
	const free = slots.filter(({ date }, number) => date !== away || number % 2 === 0).map(({ id }) => id);
	return { free, bufferMinutes: 0, maxPerDay: null };
}
