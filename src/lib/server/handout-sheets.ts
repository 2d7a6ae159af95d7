/** Agendas on paper: a sheet for each firm, or for each table and room. */
import { m } from '#lib/paraglide/messages.js';
import { dateText, timeRangeText } from '#lib/calendar/display.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { delegatesOf } from './delegates.ts';
import type { AgendaSheet } from './files/pdf-agenda.ts';
import type { Handed } from './handouts.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { publicationsOf } from './publications.ts';

/** The lines every sheet has: which event and zone above, whom to call and which version below. */
async function frame({ viewer, event, locale }: Handed) {
	const [last] = await publicationsOf(viewer, event);
	const contact = [event.contactName, event.contactPhone].filter(Boolean).join(', ');
	const version = m.schedule_version_number({ number: last?.number ?? 0 }, { locale });
	return {
		cover: [event.name, event.venueName, event.zone].filter(Boolean).join(' · '),
		footer: [version, contact].filter(Boolean).join(' · ')
	};
}

/** A section for each day these lines fall on. */
function sectionsOf(
	lines: AgendaLine[],
	{ event, locale }: Handed,
	{ name, words }: { name?: string | null; words: (line: AgendaLine) => { title: string; place?: string } }
): AgendaSheet['sections'] {
	const byDay = Map.groupBy(lines, ({ startsAt }) => wallClock(new Date(startsAt), event.zone).date);
	return [...byDay].map(([date, of]) => ({
		heading: [name, dateText(date, locale)].filter(Boolean).join(', '),
		lines: of.map((line) => ({
			time: timeRangeText(new Date(line.startsAt), new Date(line.endsAt), event.zone),
			...words(line)
		}))
	}));
}

/** A sheet for each firm that has meetings: its delegates, their days. */
export async function firmSheets(handed: Handed): Promise<AgendaSheet[]> {
	const { event, agenda, names } = handed;
	const around = await frame(handed);
	const firms = await participantsOf(event.id, ['approved']);
	const people = Map.groupBy(await delegatesOf(firms.map(({ id }) => id)), ({ participantId }) => participantId);
	return firms.flatMap(({ id, name }) => {
		const words = ({ firstId, secondId, place }: AgendaLine) => ({
			title: names.get(firstId === id ? secondId : firstId) ?? '',
			place
		});
		const sections = (people.get(id) ?? []).flatMap((delegate) => {
			const lines = agenda.filter(({ delegateIds }) => delegateIds.includes(delegate.id));
			return sectionsOf(lines, handed, { name: delegate.name, words });
		});
		return sections.length ? [{ ...around, title: name, sections }] : [];
	});
}

/** A sheet for each table and room that is used: who sits there when. */
export async function placeSheets(handed: Handed): Promise<AgendaSheet[]> {
	const { event, agenda, names, locale } = handed;
	const around = await frame(handed);
	const at = Map.groupBy(agenda, ({ placeId }) => placeId);
	const words = ({ firstId, secondId }: AgendaLine) => ({
		title: m.schedule_pair({ first: names.get(firstId) ?? '', second: names.get(secondId) ?? '' }, { locale })
	});
	return (await placesOf(event.id)).flatMap(({ id, label, zone, address }) => {
		const lines = at.get(id);
		if (!lines) return [];
		const subtitle = address ?? zone ?? undefined;
		const sections = sectionsOf(lines, handed, { words });
		return [{ ...around, title: label, ...(subtitle && { subtitle }), sections }];
	});
}
