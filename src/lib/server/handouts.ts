/** What an organiser prints and hands on: agendas on paper, lists for a spreadsheet, the whole agenda as a calendar. */
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { dateText, timeRangeText } from '#lib/calendar/display.ts';
import { calendarFeed, entryUid } from '#lib/calendar/icalendar.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from './db/index.ts';
import { meetings } from './db/schema.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { delegatesOf } from './delegates.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import { agendaPdf, type AgendaSheet } from './files/pdf-agenda.ts';
import { delimiterFor, writeCsv, writeXlsx, type SheetContent } from './files/write-table.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { publicationsOf } from './publish.ts';
import { agendaOf, firmNames, schedulesOf } from './schedules.ts';
import { settings } from './settings.ts';

export const HANDOUTS = [
	'agenda-firms.pdf',
	'agenda-places.pdf',
	'agenda.xlsx',
	'agenda.csv',
	'agenda.ics',
	'participants.xlsx',
	'participants.csv'
] as const;
export type Handout = (typeof HANDOUTS)[number];

const TYPES: Record<string, string> = {
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	ics: 'text/calendar; charset=utf-8'
};

export interface File {
	name: string;
	type: string;
	bytes: Buffer;
}

/** One of the handouts, in the viewer's language, of the agenda as it stands now. Refuses agendas before any is published. */
export async function handout(viewer: MaybeViewer, event: EventRow, which: Handout, locale: Locale): Promise<File> {
	assertOrganiser(viewer, event);
	const [, ending] = which.split('.');
	const file = (bytes: Buffer): File => ({ name: `${event.slug}-${which}`, type: TYPES[ending], bytes });
	if (which.startsWith('participants')) {
		return file(await asTable([await participantSheet(event, locale)], event, ending, locale));
	}
	const agenda = await currentAgenda(viewer, event);
	const names = await firmNames(event.id);
	switch (which) {
		case 'agenda-firms.pdf':
			return file(await pdf(await firmSheets(viewer, event, agenda, names, locale), event, locale));
		case 'agenda-places.pdf':
			return file(await pdf(await placeSheets(viewer, event, agenda, names, locale), event, locale));
		case 'agenda.ics':
			return file(await calendar(event, agenda, names, locale));
		default:
			return file(await asTable([await agendaSheet(event, agenda, names, locale)], event, ending, locale));
	}
}

async function currentAgenda(viewer: MaybeViewer, event: EventRow): Promise<AgendaLine[]> {
	const current = (await schedulesOf(viewer, event)).find(({ state }) => state === 'current');
	const agenda = current ? await agendaOf(db, event.id, current.id) : [];
	if (agenda.length === 0) throw new Refusal('conflict', 'schedule-none-current');
	return agenda;
}

const pdf = (sheets: AgendaSheet[], event: EventRow, locale: Locale) =>
	agendaPdf(sheets, { title: event.name, language: locale, madeAt: new Date() });

const timeOf = ({ startsAt, endsAt }: AgendaLine, zone: string) =>
	timeRangeText(new Date(startsAt), new Date(endsAt), zone);
const dateOf = ({ startsAt }: AgendaLine, zone: string) => wallClock(new Date(startsAt), zone).date;

/** The lines every sheet has: which event and zone above, whom to call and which version below. */
async function frame(viewer: MaybeViewer, event: EventRow, locale: Locale) {
	const [last] = await publicationsOf(viewer, event);
	const contact = [event.contactName, event.contactPhone].filter(Boolean).join(', ');
	const version = m.schedule_version_number({ number: last?.number ?? 0 }, { locale });
	return {
		cover: [event.name, event.venueName, event.zone].filter(Boolean).join(' · '),
		footer: [version, contact].filter(Boolean).join(' · ')
	};
}

/** A sheet for each firm that has meetings: its delegates, their days. */
async function firmSheets(
	viewer: MaybeViewer,
	event: EventRow,
	agenda: AgendaLine[],
	names: Map<string, string>,
	locale: Locale
): Promise<AgendaSheet[]> {
	const around = await frame(viewer, event, locale);
	const firms = await participantsOf(event.id, ['approved']);
	const people = Map.groupBy(await delegatesOf(firms.map(({ id }) => id)), ({ participantId }) => participantId);
	return firms.flatMap(({ id, name }) => {
		const own = people.get(id) ?? [];
		const sections = own.flatMap((delegate) => {
			const lines = agenda.filter(({ delegateIds }) => delegateIds.includes(delegate.id));
			return [...Map.groupBy(lines, (line) => dateOf(line, event.zone))].map(([date, of]) => ({
				heading: [delegate.name, dateText(date, locale)].filter(Boolean).join(', '),
				lines: of.map((line) => ({
					time: timeOf(line, event.zone),
					title: names.get(line.firstId === id ? line.secondId : line.firstId) ?? '',
					place: line.place
				}))
			}));
		});
		return sections.length ? [{ ...around, title: name, sections }] : [];
	});
}

/** A sheet for each table and room that is used: who sits there when. */
async function placeSheets(
	viewer: MaybeViewer,
	event: EventRow,
	agenda: AgendaLine[],
	names: Map<string, string>,
	locale: Locale
): Promise<AgendaSheet[]> {
	const around = await frame(viewer, event, locale);
	const at = Map.groupBy(agenda, ({ placeId }) => placeId);
	return (await placesOf(event.id)).flatMap(({ id, label, zone, address }) => {
		const lines = at.get(id);
		if (!lines) return [];
		const sections = [...Map.groupBy(lines, (line) => dateOf(line, event.zone))].map(([date, of]) => ({
			heading: dateText(date, locale),
			lines: of.map((line) => ({
				time: timeOf(line, event.zone),
				title: m.schedule_pair(
					{ first: names.get(line.firstId) ?? '', second: names.get(line.secondId) ?? '' },
					{ locale }
				)
			}))
		}));
		const subtitle = address ?? zone ?? undefined;
		return [{ ...around, title: label, ...(subtitle && { subtitle }), sections }];
	});
}

async function agendaSheet(
	event: EventRow,
	agenda: AgendaLine[],
	names: Map<string, string>,
	locale: Locale
): Promise<SheetContent> {
	const options = { locale };
	const people = new Map((await delegatesOf([...names.keys()])).map((delegate) => [delegate.id, delegate]));
	const sitting = (firm: string, { delegateIds }: AgendaLine) =>
		delegateIds.map((id) => people.get(id)).find((one) => one?.participantId === firm)?.name ?? '';
	return {
		name: m.schedule_title({}, options),
		header: [
			m.schedule_sheet_date({}, options),
			m.schedule_sheet_from({}, options),
			m.schedule_sheet_until({}, options),
			m.schedule_sheet_place({}, options),
			m.schedule_sheet_first({}, options),
			m.schedule_sheet_first_delegate({}, options),
			m.schedule_sheet_second({}, options),
			m.schedule_sheet_second_delegate({}, options)
		],
		rows: agenda.map((line) => [
			dateOf(line, event.zone),
			wallClock(new Date(line.startsAt), event.zone).time,
			wallClock(new Date(line.endsAt), event.zone).time,
			line.place,
			names.get(line.firstId),
			sitting(line.firstId, line),
			names.get(line.secondId),
			sitting(line.secondId, line)
		])
	};
}

async function participantSheet(event: EventRow, locale: Locale): Promise<SheetContent> {
	const options = { locale };
	const firms = await participantsOf(event.id);
	const people = Map.groupBy(await delegatesOf(firms.map(({ id }) => id)), ({ participantId }) => participantId);
	return {
		name: m.schedule_sheet_participants({}, options),
		header: [
			m.schedule_sheet_number({}, options),
			m.schedule_sheet_firm({}, options),
			m.schedule_sheet_state({}, options),
			m.schedule_sheet_delegate({}, options),
			m.schedule_sheet_job({}, options),
			m.schedule_sheet_email({}, options),
			m.schedule_sheet_phone({}, options)
		],
		rows: firms.flatMap(({ id, number, name, state }) =>
			(people.get(id) ?? []).map((one) => [number, name, state, one.name, one.jobTitle, one.email, one.phone])
		)
	};
}

const asTable = (
	sheets: SheetContent[],
	{ zone }: EventRow,
	ending: string,
	locale: Locale
): Promise<Buffer> | Buffer =>
	ending === 'xlsx' ? writeXlsx(sheets, { zone }) : writeCsv(sheets[0], { zone, delimiter: delimiterFor(locale) });

async function calendar(event: EventRow, agenda: AgendaLine[], names: Map<string, string>, locale: Locale) {
	const rows = await db
		.select({ id: meetings.id, sequence: meetings.sequence, updatedAt: meetings.updatedAt })
		.from(meetings)
		.where(eq(meetings.eventId, event.id));
	const known = new Map(rows.map((row) => [row.id, row]));
	const host = new URL(settings.origin).hostname;
	const text = calendarFeed({
		name: event.name,
		zone: event.zone,
		now: new Date(),
		entries: agenda.map((line) => ({
			uid: entryUid('meeting', line.meetingId, host),
			sequence: known.get(line.meetingId)?.sequence ?? 0,
			startsAt: new Date(line.startsAt),
			endsAt: new Date(line.endsAt),
			title: m.schedule_pair(
				{ first: names.get(line.firstId) ?? '', second: names.get(line.secondId) ?? '' },
				{ locale }
			),
			location: line.place,
			cancelled: false,
			changedAt: known.get(line.meetingId)?.updatedAt
		}))
	});
	return Buffer.from(text);
}
