/**
 * The words the scheduler speaks: what is asked (a brief), what is answered (a schedule), and why (reasons).
 * Everything is plain data that survives JSON. Every field here is honoured; what is not honoured is not here.
 */

/** Where a meeting may be held, or what a slot offers. */
export type Mode = 'onsite' | 'online' | 'either';

/** A stretch of time in epoch minutes, UTC; `start < end`. */
export type Span = { start: number; end: number };

/** A bookable stretch of time. Slots of parallel blocks may overlap and differ in length. */
export type Slot = {
	id: string;
	/** Epoch minutes, UTC; `start < end`. Times are compared minute by minute, so any grid will do. */
	start: number;
	end: number;
	/** Plain date at the event (2026-11-21): breaks and daily limits are counted within it. */
	day: string;
	block: string;
	/** `either`: both tables and online rooms are open in this slot. */
	kind: Mode;
	/** Kept free for walk-ins: only what is locked is planned in it. */
	reserved?: boolean;
};

/** A table or an online room; it hosts one meeting at a time. */
export type Place = {
	id: string;
	kind: 'table' | 'room';
	/** Part of the venue; `walkingMinutes` says how far apart zones are. A place without one is near to all. */
	zone?: string;
	/** Participant whose fixed table this is: its on-site meetings are held at one of its own tables, and nobody else's are. */
	host?: string;
	/** Ids of slots in which it cannot be used. */
	unavailable?: string[];
	/** A common place kept free for walk-ins: only what is locked there is planned at it. */
	reserved?: boolean;
};

/** A person who sits in meetings. */
export type Delegate = {
	id: string;
	/** Ids of the slots in which this person is free; absent = all slots. */
	free?: string[];
	maximumPerDay?: number;
	/** Least minutes between two of this person's meetings. */
	bufferMinutes?: number;
	/** Arrives and leaves (epoch minutes): no meeting starts before the one or ends after the other. */
	notBefore?: number;
	notAfter?: number;
	/** Workshops, visits and talks this person has signed up for: no meeting then. */
	sessions?: Span[];
	/** Online meetings lie within one of these (working hours by this person's own clock); absent = at any time. */
	onlineHours?: Span[];
};

/** A firm at the event with the delegates it brings. */
export type Participant = {
	id: string;
	delegates: Delegate[];
	/** Wished least number of meetings: weighs when not everything can be placed, and is named when missed. */
	minimum?: number;
	/** Never more meetings than this, all delegates together. */
	maximum?: number;
	/** Never more meetings than this on one day, all delegates together. */
	maximumPerDay?: number;
	/** Between two meetings of one delegate at least a pause as long as the shorter of the two. */
	noBackToBack?: boolean;
};

/** A place in time that a meeting holds, held or must hold. */
export type Seat = { slot: string; place?: string; delegates?: [string, string] };

/** An agreed meeting of two participants. Several meetings of one pair are legal. */
export type Meeting = {
	id: string;
	between: [string, string];
	/** Worth of placing it compared with others; 1 when absent. */
	weight?: number;
	/** Must-meet: placed before any number of ordinary meetings. */
	must?: boolean;
	mode: Mode;
	/** Named delegates, one per side; null = any free delegate of that side. */
	delegates?: [string | null, string | null];
	/** Ids of suitable slots; absent = all. */
	slots?: string[];
	/** Starts no earlier, ends no later (epoch minutes). */
	notBefore?: number;
	notAfter?: number;
	/** Needs an interpreter of this id of `interpreters`. */
	interpreter?: string;
	/** Stays exactly here. Place and delegates are chosen when they are not named. */
	locked?: Seat;
	/** Ids of meetings that must be over before this one starts, where both are placed. */
	after?: string[];
	/** Where it was in the schedule being re-planned: leaving this slot costs a move. */
	previous?: Seat;
};

/** One scheduling problem. */
export type Brief = {
	name?: string;
	slots: Slot[];
	places: Place[];
	participants: Participant[];
	meetings: Meeting[];
	/** Every delegate keeps so many minutes on end free in each of these windows (one a day), where its sessions leave room. */
	lunch?: { minutes: number; windows: Span[] };
	/** Least minutes between two meetings of one delegate at places of different zones; absent or 0 = zones do not matter. */
	walkingMinutes?: number;
	/** Interpreters, by what they interpret: at most `most` meetings that need them at a time. */
	interpreters?: { id: string; most: number }[];
	/** Most breaks any delegate should have; absent or null = no limit. */
	fairness?: number | null;
};

/** A placed meeting: `delegates` are the persons seated, in the order of `between`. */
export type Placement = { meeting: string; slot: string; place: string; delegates: [string, string] };

/** What `review` judges, `repair` changes and the application stores. */
export type Schedule = { placements: Placement[] };

/** Why something could not be, as a code with parameters (ids of the brief); `i18n/reasons.ts` makes sentences of it. */
export type Reason =
	/** No slot suits its mode and its set of suitable times. */
	| { code: 'no-suitable-slot'; meeting: string }
	/** No place of the kind it needs is open in any suitable slot. */
	| { code: 'no-open-place'; meeting: string; kind: 'table' | 'room' }
	/** This side has nobody free in any suitable slot. */
	| { code: 'never-free'; meeting: string; participant: string }
	/** Both sides have free slots, never the same one. */
	| { code: 'no-common-slot'; meeting: string; participants: [string, string] }
	/** Its lock asks for what cannot be. */
	| { code: 'lock-impossible'; meeting: string; slot: string }
	/** Two locked meetings exclude each other. */
	| { code: 'locks-clash'; meetings: [string, string] }
	/** More meetings than slots a participant's delegates are free in. */
	| { code: 'too-many-meetings'; participant: string; meetings: number; slots: number }
	/** A participant's limit is smaller than its meetings. */
	| { code: 'over-maximum'; participant: string; meetings: number; maximum: number }
	/** All meetings together need more places than there are. */
	| { code: 'too-few-places'; meetings: number; seats: number }
	/** These meetings share free slots that are too few for all of them. */
	| { code: 'slots-contended'; participant: string; meetings: string[]; slots: string[] }
	/** In this slot the participant sits in another meeting. */
	| { code: 'in-meeting'; slot: string; participant: string; with: string }
	/** In this slot nobody of the participant is free. */
	| { code: 'not-free'; slot: string; participant: string }
	/** In this slot every place of the kind is taken. */
	| { code: 'places-taken'; slot: string; kind: 'table' | 'room' }
	/** In this slot a rule of the participant would be broken. */
	| { code: 'rule-in-slot'; slot: string; participant: string; rule: Rule }
	/** In this slot every interpreter it could have is in another meeting. */
	| { code: 'interpreters-taken'; slot: string; interpreter: string }
	/** In this slot it would not come after (or before) the meeting it has to. */
	| { code: 'order-in-slot'; slot: string; other: string }
	/** Nobody proved that it cannot be placed: the search ended first. */
	| { code: 'not-found-in-time'; meeting: string };

/** The single change that would place a meeting with nothing else moving. */
export type Change =
	| { code: 'add-place'; kind: 'table' | 'room'; slot: string }
	| { code: 'free-slot'; participant: string; delegate: string; slot: string }
	| { code: 'widen-slots'; meeting: string; slot: string }
	| { code: 'add-interpreter'; interpreter: string; slot: string }
	| { code: 'raise-maximum'; participant: string }
	/** One rule of one person given up, in this slot alone. */
	| { code: 'waive-rule'; rule: Rule; participant: string; delegate: string; slot: string }
	| { code: 'drop-meeting'; meeting: string };

/** A meeting left out, why, and what would help most cheaply (null when no single change was found). */
export type Unplaced = { meeting: string; reasons: Reason[]; cheapestChange: Change | null };

/** One thing that is asked of a plan and that somebody could give up. */
export type Demand =
	| { kind: 'meeting'; meeting: string; must: boolean }
	/** That it stays where it is locked. */
	| { kind: 'lock'; meeting: string; slot: string }
	/** That it comes after those it has to follow. */
	| { kind: 'order'; meeting: string }
	/** A participant's own limit. */
	| {
			kind: 'limit';
			participant: string;
			rule: 'maximum' | 'maximum-per-day' | 'delegate-maximum-per-day' | 'buffer' | 'no-back-to-back';
	  }
	/** A rule of the whole event. */
	| { kind: 'rule'; rule: 'lunch' | 'walking' | 'interpreters' | 'reserve' }
	/** That no delegate has more breaks. */
	| { kind: 'fairness'; most: number };

/** Demands that cannot all be had; without any one of them the others can, where `minimal`. */
export type Conflict = {
	demands: Demand[];
	/** Why, where counting shows it. */
	reason: Reason | null;
	/** False when the search for the smallest set ended early. */
	minimal: boolean;
};

/** Names of the rules in `rules.ts`, used by violations and reasons. */
export type Rule =
	| 'one-meeting-at-a-time'
	| 'free-times'
	| 'suitable-slots'
	| 'mode'
	| 'one-meeting-per-place'
	| 'place-open'
	| 'fixed-table'
	| 'right-delegates'
	| 'locked'
	| 'order'
	| 'buffer'
	| 'no-back-to-back'
	| 'maximum'
	| 'maximum-per-day'
	| 'delegate-maximum-per-day'
	| 'not-before'
	| 'not-after'
	| 'sessions'
	| 'online-hours'
	| 'lunch'
	| 'walking'
	| 'interpreters'
	| 'reserve'
	| 'placed-once'
	| 'known-ids';

/** A broken hard rule, found by `review`. */
export type Violation = { rule: Rule; meetings: string[]; detail: string };

/**
 * optimal: everything placed (or the fewest left out, proved) and breaks = lowerBound.
 * feasible: everything placed (or the fewest left out, proved), gap open.
 * incomplete: some unplaced, not proved necessary.
 * infeasible: proved that not all can be placed; the best partial schedule comes with it.
 */
export type Status = 'optimal' | 'feasible' | 'incomplete' | 'infeasible';

/** What was proved about a brief, so that it can be proved again. */
export type Proof = {
	/** `breaks`: no schedule with everything placeable placed has fewer than `bound` breaks. `impossible`: not everything can be placed. `left-out`: no schedule leaves out less. */
	claim: 'breaks' | 'impossible' | 'left-out';
	bound: number;
	/** How: by counting alone, by prices on the places of each slot (`bound.ts`), or by the built-in solver with this many conflicts. */
	engine: 'counting' | 'prices' | 'cdcl';
	conflicts: number;
};

/** Stands with a schedule for as long as it is kept; `brief` is the SHA-256 of the brief it speaks about. */
export type Certificate = { brief: string; fairness: number | null; proofs: Proof[] };

/** The answer to a brief. */
export type Plan = Schedule & {
	status: Status;
	unplaced: Unplaced[];
	/** Breaks in all, and of the delegate with most. */
	breaks: number;
	worstBreaks: number;
	/** Proved least breaks of any schedule that leaves out no more (0 is always true). */
	lowerBound: number;
	/** Meetings that left their `previous` slot. */
	moved: number;
	/** Participants below the minimum they hoped for. */
	belowMinimum: { participant: string; meetings: number; minimum: number }[];
	certificate: Certificate;
};
