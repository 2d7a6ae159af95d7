/** One digest for each delegate when an agenda is published: the whole day at first, what changed afterwards. */
import { eq, inArray } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { dateText, timeRangeText } from '#lib/calendar/display.ts';
import { calendarFeed, entryUid, type CalendarEntry } from '#lib/calendar/icalendar.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import { localeOr, type Locale } from '#lib/i18n/languages.ts';
import type { Db } from '../db/index.ts';
import { delegates, meetings, participants, places, user } from '../db/schema.ts';
import type { AgendaLine } from '../db/schema/schedules.ts';
import { concerned, differences, type Differences } from '../differences.ts';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import { peopleBehind, type Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';

interface Reader {
	delegateId: string;
	participantId: string;
	companyId: string | null;
	to: Recipient[];
	/** Whose agenda it is, where others than the delegate read it; '' when nobody is named yet. */
	standsFor: string | null;
}

export interface Readers {
	reachable: Reader[];
	/** Delegates without an address whose firm has none either: the page lists them. */
	unreachable: { firm: string; delegate: string | null }[];
}

const CHUNK = 5000;

/** Who is written to for each delegate: the delegate, or the firm's people where only a stand-in is registered. */
export async function readersOf(tx: Db, event: EventRow, delegateIds: string[]): Promise<Readers> {
	const rows = [];
	for (let from = 0; from < delegateIds.length; from += CHUNK) {
		rows.push(
			...(await tx
				.select({ delegate: delegates, firm: participants, user })
				.from(delegates)
				.innerJoin(participants, eq(participants.id, delegates.participantId))
				.leftJoin(user, eq(user.id, delegates.userId))
				.where(inArray(delegates.id, delegateIds.slice(from, from + CHUNK)))
				.orderBy(participants.number, delegates.position, delegates.id))
		);
	}
	const silent = rows.filter(({ delegate, user }) => !user && !delegate.email).map(({ firm }) => firm.id);
	const behind = Map.groupBy(await peopleBehind(tx, event, [...new Set(silent)]), ({ participantId }) => participantId);
	const reachable: Reader[] = [];
	const unreachable: Readers['unreachable'] = [];
	for (const { delegate, firm, user: account } of rows) {
		const own: Recipient[] = account
			? [{ userId: account.id, email: account.email, name: account.name, language: localeOr(account.language) }]
			: delegate.email
				? [{ userId: null, email: delegate.email, name: delegate.name ?? '', language: localeOr(event.language) }]
				: inCharge(behind.get(firm.id) ?? []);
		if (own.length === 0) unreachable.push({ firm: firm.name, delegate: delegate.name });
		else {
			const standsFor = account || delegate.email ? null : (delegate.name ?? '');
			const { id: participantId, companyId } = firm;
			reachable.push({ delegateId: delegate.id, participantId, companyId, to: own, standsFor });
		}
	}
	return { reachable, unreachable };
}

/** A firm's people with accounts; only where there are none, its other delegates. */
function inCharge(people: Recipient[]): Recipient[] {
	const accounts = people.filter(({ userId }) => userId !== null);
	return accounts.length ? accounts : people;
}

interface Version {
	/** Of the published version; null: a change between two versions. */
	number: number | null;
	before: AgendaLine[];
	after: AgendaLine[];
}

/** The letters of a publication: one for each reader of each delegate whose own agenda differs. */
export async function agendaLetters(tx: Db, event: EventRow, { number, before, after }: Version): Promise<Letter[]> {
	const { reachable } = await readersOf(tx, event, [...concerned(differences(before, after))]);
	const facts = await factsOf(tx, event.id);
	const linesOf = byDelegate(after);
	const linesBefore = byDelegate(before);
	return reachable.flatMap(({ delegateId, participantId, companyId, to, standsFor }) => {
		const own = { before: linesBefore.get(delegateId) ?? [], after: linesOf.get(delegateId) ?? [] };
		const write = (recipient: Recipient) => {
			const words = new Words(event, facts, participantId, recipient.language);
			return { ...letter(event, number, words, own, recipient, standsFor), companyId };
		};
		return to.map(write);
	});
}

function byDelegate(agenda: AgendaLine[]): Map<string, AgendaLine[]> {
	const found = new Map<string, AgendaLine[]>();
	for (const line of agenda) {
		for (const id of line.delegateIds) found.set(id, [...(found.get(id) ?? []), line]);
	}
	return found;
}

interface Facts {
	names: Map<string, string>;
	sequences: Map<string, number>;
	addresses: Map<string, string | null>;
}

async function factsOf(tx: Db, eventId: string): Promise<Facts> {
	const firms = await tx.select().from(participants).where(eq(participants.eventId, eventId));
	const rows = await tx
		.select({ id: meetings.id, sequence: meetings.sequence })
		.from(meetings)
		.where(eq(meetings.eventId, eventId));
	const rooms = await tx.select().from(places).where(eq(places.eventId, eventId));
	return {
		names: new Map(firms.map(({ id, name }) => [id, name])),
		sequences: new Map(rows.map(({ id, sequence }) => [id, sequence])),
		addresses: new Map(rooms.map(({ id, address }) => [id, address]))
	};
}

/** Lines of one person's agenda in that person's language. */
class Words {
	readonly event: EventRow;
	readonly facts: Facts;
	readonly participantId: string;
	readonly locale: Locale;

	constructor(event: EventRow, facts: Facts, participantId: string, locale: Locale) {
		this.event = event;
		this.facts = facts;
		this.participantId = participantId;
		this.locale = locale;
	}

	partner({ firstId, secondId }: AgendaLine): string {
		return this.facts.names.get(firstId === this.participantId ? secondId : firstId) ?? '';
	}

	time({ startsAt, endsAt }: AgendaLine): string {
		return timeRangeText(new Date(startsAt), new Date(endsAt), this.event.zone);
	}

	day({ startsAt }: AgendaLine): string {
		return dateText(wallClock(new Date(startsAt), this.event.zone).date, this.locale);
	}

	line(line: AgendaLine): string {
		const params = { time: this.time(line), partner: this.partner(line), place: line.place };
		return m.mail_agenda_line(params, { locale: this.locale });
	}

	/** Lines under their days. */
	days(lines: AgendaLine[]): string {
		return [...Map.groupBy(lines, (line) => this.day(line))]
			.map(([day, own]) => [day, ...own.map((line) => this.line(line))].join('\n'))
			.join('\n\n');
	}

	changes({ added, moved, cancelled }: Differences): string {
		const options = { locale: this.locale };
		const of = (line: AgendaLine) => ({
			partner: this.partner(line),
			day: this.day(line),
			time: this.time(line),
			place: line.place
		});
		const was = (line: AgendaLine) => ({ wasDay: this.day(line), wasTime: this.time(line), wasPlace: line.place });
		return [
			...added.map((line) => m.mail_agenda_added(of(line), options)),
			...moved.map(({ before, after }) => m.mail_agenda_moved({ ...of(after), ...was(before) }, options)),
			...cancelled.map((line) => m.mail_agenda_cancelled(of(line), options))
		].join('\n');
	}
}

function letter(
	event: EventRow,
	number: number | null,
	words: Words,
	{ before, after }: { before: AgendaLine[]; after: AgendaLine[] },
	to: Recipient,
	standsFor: string | null
): Letter {
	const link = `${settings.origin}/events/${event.slug}/my-day`;
	const options = { locale: to.language };
	const changed = differences(before, after);
	const days = after.length ? words.days(after) : m.mail_agenda_none({}, options);
	const delegate = standsFor || m.mail_agenda_unnamed({}, options);
	const agenda = standsFor === null ? days : `${m.mail_agenda_for({ delegate }, options)}\n\n${days}`;
	const params = {
		name: to.name,
		event: event.name,
		agenda,
		changes: words.changes(changed),
		zone: event.zone,
		link
	};
	const first = before.length === 0;
	return {
		to: to.email,
		userId: to.userId,
		language: to.language,
		eventId: event.id,
		kind: first ? 'agenda-published' : 'agenda-changed',
		subject: first ? m.mail_agenda_published_subject(params, options) : m.mail_agenda_changed_subject(params, options),
		text: first
			? m.mail_agenda_published_text(params, options)
			: number === null
				? m.mail_agenda_repaired_text(params, options)
				: m.mail_agenda_changed_text({ ...params, number }, options),
		link,
		attachment: attachment(event, words, after, changed.cancelled)
	};
}

/** The day as a calendar file; what was cancelled stays in it, so that it vanishes from calendars. */
function attachment(event: EventRow, words: Words, lines: AgendaLine[], cancelled: AgendaLine[]) {
	const now = new Date();
	const entry = (line: AgendaLine, off: boolean): CalendarEntry => {
		const address = words.facts.addresses.get(line.placeId);
		return {
			uid: entryUid('meeting', line.meetingId, new URL(settings.origin).hostname),
			sequence: words.facts.sequences.get(line.meetingId) ?? 0,
			startsAt: new Date(line.startsAt),
			endsAt: new Date(line.endsAt),
			title: m.mail_agenda_entry_title({ partner: words.partner(line) }, { locale: words.locale }),
			location: address ?? line.place,
			...(address && { link: address }),
			cancelled: off,
			changedAt: now
		};
	};
	const content = calendarFeed({
		name: event.name,
		zone: event.zone,
		now,
		entries: [...lines.map((line) => entry(line, false)), ...cancelled.map((line) => entry(line, true))]
	});
	return { name: 'agenda.ics', type: 'text/calendar; method=PUBLISH; charset=utf-8', content };
}
