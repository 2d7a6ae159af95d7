/** What the engine does for a whole event at once: an index of its own, then a proposal or shared lists. */
import { type EventOptions, type Participant, type Proposal, proposeEvent } from '#lib/matching/event.ts';
import type { Match, Profile } from '#lib/matching/model.ts';
import { buildIndex, scorePair, topK } from '#lib/matching/rank.ts';
import { type SharedLists, shareOut, type ShareOptions } from '#lib/matching/share.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import type { Weights } from '#lib/matching/weights.ts';

export interface ProposalTask {
	kind: 'proposal';
	profiles: Profile[];
	weights: Weights;
	participants: Participant[];
	options: EventOptions;
}

export interface ShareTask {
	kind: 'share';
	profiles: Profile[];
	weights: Weights;
	options: ShareOptions & { k: number; floor: number; threshold: number };
}

/** Lists made together, beside everybody's own best above the same threshold, which are what is shown without them. */
export interface Shared extends SharedLists {
	own: Map<string, Match[]>;
}

export type Task = ProposalTask | ShareTask;

/** A proposal whose pairs and reserves have the one that gains more as `a`. */
export type Answer<T extends Task> = T extends ProposalTask ? Proposal : Shared;

export function work<T extends Task>(task: T): Answer<T>;
export function work(task: Task): Proposal | Shared {
	const index = buildIndex(task.profiles, vocabulary, task.weights);
	if (task.kind === 'share') {
		const { k, threshold } = task.options;
		const best = (id: string) => topK(index, id, { k }).filter(({ score }) => score >= threshold);
		const own = new Map(task.profiles.map(({ id }) => [id, best(id)]));
		return { ...shareOut(index, task.options), own };
	}
	const proposal = proposeEvent(index, task.participants, task.options);
	const directed = (pairs: Proposal['pairs']) =>
		pairs.map((pair) => {
			const { gainA, gainB } = scorePair(index, pair.a, pair.b);
			return gainA >= gainB ? pair : { ...pair, a: pair.b, b: pair.a };
		});
	return { ...proposal, pairs: directed(proposal.pairs), reserves: directed(proposal.reserves) };
}
