/** A request and times to choose from, in the reader's language and the event's zone. */
import { dateText, dayText, shortDayText, timeRangeText, timeText } from '#lib/calendar/display.ts';
import type { DayOfTimes } from '#lib/ui/choice.ts';
import type { Change, ListedRequest } from '#lib/server/request-lists.ts';
import type { StoredSlot } from '#lib/server/slots.ts';

export function shownRequest(request: ListedRequest, zone: string, language: string) {
	const time = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
		`${shortDayText(startsAt, zone, language)} ${timeRangeText(startsAt, endsAt, zone)}`;
	const frozen = (times: Change['before']['times']) =>
		times.map(({ startsAt, endsAt }) => time({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })).join(', ');
	return {
		...request,
		until: dayText(request.expiresAt, zone, language),
		times: request.times.map((slot) => ({ id: slot.id, text: time(slot) })),
		history: request.history.map(({ number, kind, by, at, note, before, after }) => {
			const times = { before: frozen(before.times), after: frozen(after.times) };
			return {
				...{ number, kind, by, note },
				at: `${shortDayText(at, zone, language)} ${timeText(at, zone)}`,
				/** Null: this change left it as it was. */
				purpose: before.purpose === after.purpose ? null : { before: before.purpose, after: after.purpose },
				times: times.before === times.after ? null : times
			};
		})
	};
}

export type ShownRequest = ReturnType<typeof shownRequest>;

/** Slots as a form offers them, by day. */
export function daysOfTimes(slots: StoredSlot[], zone: string, language: string): DayOfTimes[] {
	return [...Map.groupBy(slots, ({ date }) => date)].map(([date, all]) => ({
		label: dateText(date, language),
		times: all.map(({ id, startsAt, endsAt }) => ({ value: id, label: timeRangeText(startsAt, endsAt, zone) }))
	}));
}
