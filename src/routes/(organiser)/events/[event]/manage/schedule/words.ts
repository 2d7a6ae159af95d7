/** A schedule's certificate and state in sentences. */
import { m } from '#lib/paraglide/messages.js';
import type { StoredCertificate } from '#lib/server/evidence.ts';
import type { PlanProgress } from '#lib/server/plans/run.ts';

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

/** A schedule with all that its certificate says. */
export interface Proved extends Judged {
	id: string;
	locked: number;
	/** Waiting gaps as it stands now. */
	gaps: number;
	certificate: StoredCertificate | null;
}

/** How what is said was proved. */
export function proofWords({ certificate }: Proved): string[] {
	const words = certificate?.proofs.map(({ engine, conflicts }) => {
		if (engine === 'counting') return m.schedule_check_counting();
		return engine === 'prices' ? m.schedule_check_prices() : m.schedule_check_search({ conflicts });
	});
	return [...new Set(words)];
}

/** What a run of the planner is doing now, and how far it is. */
export function progressWords(progress: Partial<PlanProgress> | null): string {
	const { meetings = 0, unplaced = 0, breaks = 0, lowerBound: least = 0 } = progress ?? {};
	const placed = meetings - unplaced;
	if (progress?.phase === 'prove') return m.schedule_doing_prove({ placed, meetings, breaks, least });
	if (progress?.phase === 'polish') return m.schedule_doing_polish({ placed, meetings, breaks });
	return m.schedule_doing_place({ placed, meetings });
}

/** The part of its work a run is in. */
export function phaseWords(progress: Partial<PlanProgress> | null): string {
	if (progress?.phase === 'prove') return m.schedule_phase_prove();
	return progress?.phase === 'polish' ? m.schedule_phase_polish() : m.schedule_phase_place();
}

/** Why a run ended without a plan: in words, or the planner's own sentence about a contradictory brief. */
export function failureWords(error: string | null): string {
	if (error === 'silent') return m.schedule_failed_silent();
	return error === 'crashed' || !error ? m.schedule_failed_crashed() : error;
}
