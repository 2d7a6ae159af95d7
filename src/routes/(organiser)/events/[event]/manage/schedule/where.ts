/** Where an organiser changes what a conflict or a hint names. Pure. */
import type { Change, Demand, Reason, Rule } from '#lib/scheduling/model.ts';

/** Addresses of the event and of its organiser's pages, without a slash at the end. */
export interface Grounds {
	event: string;
	manage: string;
	/** The schedule that is looked at. */
	schedule: string;
}

const meetingPage = ({ manage }: Grounds, id: string) => `${manage}/requests/${id}`;
const firmPage = ({ manage }: Grounds, id: string) => `${manage}/participants/${id}`;
const timesPage = ({ event }: Grounds, firm: string, delegate?: string) =>
	`${event}/availability?for=${firm}${delegate ? `&delegate=${delegate}` : ''}`;
const rulesPage = ({ manage }: Grounds) => `${manage}/settings#rules`;

/** Where a rule of one firm stands: with the firm, or with the person whose it is. */
function rulePage(grounds: Grounds, rule: Rule, firm: string, delegate?: string): string {
	if (rule === 'lunch') return rulesPage(grounds);
	const ofFirm = rule === 'maximum' || rule === 'maximum-per-day' || rule === 'no-back-to-back';
	return ofFirm ? firmPage(grounds, firm) : timesPage(grounds, firm, delegate);
}

export function whereDemand(demand: Demand, grounds: Grounds): string {
	switch (demand.kind) {
		case 'meeting':
		case 'order':
			return meetingPage(grounds, demand.meeting);
		case 'lock':
			return `${grounds.manage}/schedule/board?schedule=${grounds.schedule}&meeting=${demand.meeting}`;
		case 'limit':
			return rulePage(grounds, demand.rule, demand.participant);
		case 'rule':
		case 'fairness':
			return rulesPage(grounds);
	}
}

/** Null where a reason is about nothing that one page changes. */
export function whereReason(reason: Reason, grounds: Grounds): string | null {
	switch (reason.code) {
		case 'too-many-meetings':
		case 'slots-contended':
		case 'never-free':
			return timesPage(grounds, reason.participant);
		case 'over-maximum':
			return firmPage(grounds, reason.participant);
		case 'too-few-places':
		case 'no-open-place':
			return `${grounds.manage}/places`;
		case 'no-suitable-slot':
		case 'no-common-slot':
			return meetingPage(grounds, reason.meeting);
		default:
			return null;
	}
}

export function whereChange(change: Change, grounds: Grounds): string {
	switch (change.code) {
		case 'add-place':
			return `${grounds.manage}/places`;
		case 'add-interpreter':
			return rulesPage(grounds);
		case 'free-slot':
			return timesPage(grounds, change.participant, change.delegate);
		case 'raise-maximum':
			return firmPage(grounds, change.participant);
		case 'waive-rule':
			return rulePage(grounds, change.rule, change.participant, change.delegate);
		case 'widen-slots':
		case 'drop-meeting':
			return meetingPage(grounds, change.meeting);
	}
}
