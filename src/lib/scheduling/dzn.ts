import { BriefFault } from './fault.ts';
import type { Brief, Meeting, Place, Slot } from './model.ts';

const SLOT_MINUTES = 20;
/** 2012-06-01 09:00 UTC: the published events carry no date, so all of them get this one. */
const OPENING = Date.UTC(2012, 5, 1, 9) / 60_000;
const DAY = '2012-06-01';

/**
 * Reads a published B2BSP instance (Bofill et al., JAIR 2022): everything counts from 1, every meeting is mandatory.
 * Participants, meetings, slots and places get their number as id. `nMeetingsBusiness` and `meetingsxBusiness`
 * contradict each other in some published files and are ignored.
 * @throws BriefFault naming the field that is missing or wrong
 */
export function readDzn(text: string, name: string): Brief {
	const fields = split(text);
	const people = whole(fields, 'nBusiness', 1);
	const count = whole(fields, 'nMeetings', 0);
	const tables = whole(fields, 'nTables', 0);
	const slotCount = whole(fields, 'nTotalSlots', 1);
	const morning = whole(fields, 'nMorningSlots', 0);
	if (people > 1e5 || count > 1e6 || slotCount > 1000 || tables > 1e5)
		throw new BriefFault('too-large', name, `${name}: too large to plan (${people} participants, ${count} meetings)`);

	const slots: Slot[] = [];
	for (let k = 0; k < slotCount; k++) {
		const start = OPENING + k * SLOT_MINUTES;
		slots.push({ id: `${k + 1}`, start, end: start + SLOT_MINUTES, day: DAY, block: 'day', kind: 'onsite' });
	}
	const places: Place[] = Array.from({ length: tables }, (_, k) => ({ id: `${k + 1}`, kind: 'table' }));
	const forbidden = sets(fields, 'forbidden', people, slotCount);
	const participants = forbidden.map((blocked, k) => {
		const free = blocked.length === 0 ? {} : { free: slots.map((s) => s.id).filter((id) => !blocked.includes(+id)) };
		return { id: `${k + 1}`, delegates: [{ id: `${k + 1}`, ...free }] };
	});

	const rows = table(fields, 'requested', count, 3);
	const fixed = numbers(fields, 'fixed', count, slotCount);
	const precedences = sets(fields, 'precedences', count, count);
	const session: Record<number, string[]> = {
		1: slots.slice(0, morning).map((slot) => slot.id),
		2: slots.slice(morning).map((slot) => slot.id)
	};
	const meetings = rows.map(([a, b, when], k): Meeting => {
		const where = `requested, meeting ${k + 1}`;
		if (a < 1 || b < 1 || a > people || b > people)
			throw new BriefFault('number-out-of-range', where, `${where}: participants ${a} and ${b}, of ${people}`);
		if (a === b) throw new BriefFault('meeting-with-itself', where, `${where}: participant ${a} with itself`);
		if (when < 1 || when > 3)
			throw new BriefFault('number-out-of-range', where, `${where}: session ${when} is not 1, 2 or 3`);
		const meeting: Meeting = { id: `${k + 1}`, between: [`${a}`, `${b}`], must: true, mode: 'onsite' };
		if (when !== 3) meeting.slots = session[when];
		if (fixed[k] !== 0) meeting.locked = { slot: `${fixed[k]}` };
		if (precedences[k].length > 0) meeting.after = precedences[k].map(String);
		return meeting;
	});
	return { name, slots, places, participants, meetings };
}

/** `name = value;` statements without comments. */
function split(text: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const statement of text.replace(/%.*/g, '').split(';')) {
		if (statement.trim() === '') continue;
		const at = statement.indexOf('=');
		const name = statement.slice(0, at).trim();
		if (at < 0 || !/^[A-Za-z_]\w*$/.test(name))
			throw new BriefFault(
				'not-readable',
				name,
				`not a .dzn file: expected "name = value;" near "${excerpt(statement)}"`
			);
		fields.set(name, statement.slice(at + 1).trim());
	}
	return fields;
}

function field(fields: Map<string, string>, name: string): string {
	const value = fields.get(name);
	if (value === undefined) throw new BriefFault('field-missing', name, `${name} is missing`);
	return value;
}

function whole(fields: Map<string, string>, name: string, least: number): number {
	const value = field(fields, name);
	if (!/^\d+$/.test(value) || +value < least)
		throw new BriefFault('field-wrong', name, `${name} must be a whole number, at least ${least}: "${excerpt(value)}"`);
	return +value;
}

function integers(name: string, list: string): number[] {
	return list
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			if (!/^-?\d+$/.test(part))
				throw new BriefFault('field-wrong', name, `${name}: "${excerpt(part)}" is not a whole number`);
			return +part;
		});
}

function counted<T>(name: string, list: T[], count: number): T[] {
	if (list.length !== count)
		throw new BriefFault('count-differs', name, `${name} has ${list.length} entries, expected ${count}`);
	return list;
}

/** `[| a, b, c, | d, e, f, |]` */
function table(fields: Map<string, string>, name: string, count: number, width: number): number[][] {
	const body = bracketed(fields, name);
	const rows = body
		.split('|')
		.filter((row) => row.trim() !== '')
		.map((row) => integers(name, row));
	const odd = rows.find((row) => row.length !== width);
	if (odd)
		throw new BriefFault('field-wrong', name, `${name}: each entry needs ${width} numbers, one has ${odd.length}`);
	return counted(name, rows, count);
}

function numbers(fields: Map<string, string>, name: string, count: number, most: number): number[] {
	const list = counted(name, integers(name, bracketed(fields, name)), count);
	for (const value of list) inRange(name, value, most);
	return list;
}

/** `[{1, 2}, {0}, {}]`; 0 stands for nothing. */
function sets(fields: Map<string, string>, name: string, count: number, most: number): number[][] {
	const body = bracketed(fields, name);
	if (!/^[\s{}\d,-]*$/.test(body)) throw new BriefFault('field-wrong', name, `${name} must be a list of {…} sets`);
	const found = [...body.matchAll(/\{([^{}]*)\}/g)].map((match) => integers(name, match[1]).filter((k) => k !== 0));
	for (const set of found) for (const value of set) inRange(name, value, most);
	return counted(name, found, count);
}

function inRange(name: string, value: number, most: number): void {
	if (value < 0 || value > most)
		throw new BriefFault('number-out-of-range', name, `${name}: ${value} is not between 0 and ${most}`);
}

function bracketed(fields: Map<string, string>, name: string): string {
	const value = field(fields, name);
	if (!value.startsWith('[') || !value.endsWith(']'))
		throw new BriefFault('field-wrong', name, `${name} must be a list in [ ]: "${excerpt(value)}"`);
	return value.slice(1, -1);
}

function excerpt(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
