/** A schedule's certificate and state in sentences. */
import { m } from '#lib/paraglide/messages.js';

interface Judged {
	status: string | null;
	breaks: number | null;
	lowerBound: number | null;
	meetings: number;
	placed: number;
}

/** What is proved about a schedule, as an organiser would tell it. */
export function certificateWords({ status, breaks, lowerBound, meetings, placed }: Judged): string[] {
	const all = placed >= meetings;
	const sentences = [
		all ? m.schedule_all_placed({ count: meetings }) : m.schedule_some_placed({ placed, count: meetings })
	];
	if (status === 'infeasible') sentences.push(m.schedule_proved_impossible());
	if (status === 'incomplete') sentences.push(m.schedule_not_proved());
	if (breaks === null) return sentences;
	if (status === 'optimal') sentences.push(m.schedule_proved_best({ breaks }));
	else if (lowerBound) sentences.push(m.schedule_gap_known({ breaks, least: lowerBound, gap: breaks - lowerBound }));
	else sentences.push(m.schedule_gap_open({ breaks }));
	return sentences;
}

/** The tone of the certificate's notice. */
export function certificateTone({ status, meetings, placed }: Judged): 'good' | 'info' | 'warning' {
	if (placed < meetings) return 'warning';
	return status === 'optimal' ? 'good' : 'info';
}

interface Shown {
	phase?: unknown;
	unplaced?: unknown;
	breaks?: unknown;
	lowerBound?: unknown;
	meetings?: unknown;
}

/** What a run of the planner is doing now. */
export function progressWords(progress: Shown | null): string {
	const meetings = Number(progress?.meetings ?? 0);
	const placed = meetings - Number(progress?.unplaced ?? 0);
	const breaks = Number(progress?.breaks ?? 0);
	const least = Number(progress?.lowerBound ?? 0);
	if (progress?.phase === 'prove') return m.schedule_doing_prove({ placed, meetings, breaks, least });
	if (progress?.phase === 'polish') return m.schedule_doing_polish({ placed, meetings, breaks });
	return m.schedule_doing_place({ placed, meetings });
}
