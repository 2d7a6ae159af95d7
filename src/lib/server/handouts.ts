/** What an organiser prints and hands on: agendas on paper, lists for a spreadsheet, the whole agenda as a calendar. */
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { calendarFeed, entryUid } from '#lib/calendar/icalendar.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from './db/index.ts';
import { meetings } from './db/schema.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import { agendaPdf, type AgendaSheet } from './files/pdf-agenda.ts';
import { delimiterFor, writeCsv, writeXlsx, type SheetContent } from './files/write-table.ts';
import { firmSheets, placeSheets } from './handout-sheets.ts';
import { agendaTable, participantTable } from './handout-tables.ts';
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

/** What a handout of the agenda is made from. */
export interface Handed {
	viewer: MaybeViewer;
	event: EventRow;
	agenda: AgendaLine[];
	/** Firms by the id of their registration. */
	names: Map<string, string>;
	locale: Locale;
}

/** One of the handouts, in the viewer's language, of the agenda as it stands now. Refuses agendas before any is published. */
export async function handout(viewer: MaybeViewer, event: EventRow, which: Handout, locale: Locale): Promise<File> {
	assertOrganiser(viewer, event);
	const [, ending] = which.split('.');
	const file = (bytes: Buffer): File => ({ name: `${event.slug}-${which}`, type: TYPES[ending], bytes });
	const table = async (sheet: SheetContent) => file(await asTable(sheet, event, ending, locale));
	if (which.startsWith('participants')) return table(await participantTable(event, locale));
	const agenda = await currentAgenda(viewer, event);
	const handed: Handed = { viewer, event, agenda, names: await firmNames(event.id), locale };
	switch (which) {
		case 'agenda-firms.pdf':
			return file(await pdf(await firmSheets(handed), handed));
		case 'agenda-places.pdf':
			return file(await pdf(await placeSheets(handed), handed));
		case 'agenda.ics':
			return file(await calendar(handed));
		default:
			return table(await agendaTable(handed));
	}
}

async function currentAgenda(viewer: MaybeViewer, event: EventRow): Promise<AgendaLine[]> {
	const current = (await schedulesOf(viewer, event)).find(({ state }) => state === 'current');
	const agenda = current ? await agendaOf(db, event.id, current.id) : [];
	if (agenda.length === 0) throw new Refusal('conflict', 'schedule-none-current');
	return agenda;
}

const pdf = (sheets: AgendaSheet[], { event, locale }: Handed) =>
	agendaPdf(sheets, { title: event.name, language: locale, madeAt: new Date() });

const asTable = (sheet: SheetContent, { zone }: EventRow, ending: string, locale: Locale): Promise<Buffer> | Buffer =>
	ending === 'xlsx' ? writeXlsx([sheet], { zone }) : writeCsv(sheet, { zone, delimiter: delimiterFor(locale) });

async function calendar({ event, agenda, names, locale }: Handed): Promise<Buffer> {
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
