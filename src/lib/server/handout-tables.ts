/** The agenda and the firms as tables for a spreadsheet. */
import { m } from '#lib/paraglide/messages.js';
import { wallClock } from '#lib/calendar/zones.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { STATE_TEXT } from '#lib/i18n/participants.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { delegatesOf } from './delegates.ts';
import type { EventRow } from './events.ts';
import type { SheetContent } from './files/write-table.ts';
import type { Handed } from './handouts.ts';
import { participantsOf } from './participants.ts';

/** A line for each meeting. */
export async function agendaTable({ event, agenda, names, locale }: Handed): Promise<SheetContent> {
	const people = new Map((await delegatesOf([...names.keys()])).map((delegate) => [delegate.id, delegate]));
	const sitting = (firm: string, { delegateIds }: AgendaLine) =>
		delegateIds.map((id) => people.get(id)).find((one) => one?.participantId === firm)?.name ?? '';
	const clock = (at: AgendaLine['startsAt']) => wallClock(new Date(at), event.zone);
	const header = [
		m.schedule_sheet_date,
		m.schedule_sheet_from,
		m.schedule_sheet_until,
		m.schedule_sheet_place,
		m.schedule_sheet_first,
		m.schedule_sheet_first_delegate,
		m.schedule_sheet_second,
		m.schedule_sheet_second_delegate
	];
	return {
		name: m.schedule_title({}, { locale }),
		header: header.map((word) => word({}, { locale })),
		rows: agenda.map((line) => [
			clock(line.startsAt).date,
			clock(line.startsAt).time,
			clock(line.endsAt).time,
			line.place,
			names.get(line.firstId),
			sitting(line.firstId, line),
			names.get(line.secondId),
			sitting(line.secondId, line)
		])
	};
}

/** A line for each delegate. */
export async function participantTable(event: EventRow, locale: Locale): Promise<SheetContent> {
	const firms = await participantsOf(event.id);
	const people = Map.groupBy(await delegatesOf(firms.map(({ id }) => id)), ({ participantId }) => participantId);
	const header = [
		m.schedule_sheet_number,
		m.schedule_sheet_firm,
		m.schedule_sheet_state,
		m.schedule_sheet_delegate,
		m.schedule_sheet_job,
		m.schedule_sheet_email,
		m.schedule_sheet_phone
	];
	return {
		name: m.schedule_sheet_participants({}, { locale }),
		header: header.map((word) => word({}, { locale })),
		rows: firms.flatMap(({ id, number, name, state }) =>
			(people.get(id) ?? []).map((one) => [
				number,
				name,
				STATE_TEXT[state]({}, { locale }),
				one.name,
				one.jobTitle,
				one.email,
				one.phone
			])
		)
	};
}
