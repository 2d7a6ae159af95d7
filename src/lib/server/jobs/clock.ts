/** Work that nobody asks for, done again and again in every process. Each piece is safe beside another process's. */
import { endCards, noticeEndingCards } from '../card-expiry.ts';
import { log } from '../log.ts';
import { deliver } from '../mail/deliver.ts';
import { refreshFairLists } from '../fairness.ts';
import { expireRequests } from '../requests.ts';
import { forgetOldShowings } from '../showings.ts';
import { settings } from '../settings.ts';

interface Round {
	name: string;
	seconds: number;
	work: () => Promise<number>;
}

const ROUNDS: Round[] = [
	{ name: 'requests that expire', seconds: 60, work: () => expireRequests() },
	{ name: 'lists made anew', seconds: 300, work: () => refreshFairLists() },
	{ name: 'cards that end', seconds: 60, work: () => endCards() },
	{ name: 'cards that end soon', seconds: 600, work: () => noticeEndingCards() },
	{ name: 'matches shown long ago', seconds: 24 * 3600, work: () => forgetOldShowings() },
	...(settings.smtpUrl ? [{ name: 'letters', seconds: 10, work: () => deliver() }] : [])
];

/** One round after the other: the next is set when the last has ended, so none overlaps itself. */
function run({ name, seconds, work }: Round): void {
	const again = () => setTimeout(() => run({ name, seconds, work }), seconds * 1000).unref();
	work().then(
		(done) => {
			if (done) log.info({ done }, name);
			again();
		},
		(error: unknown) => {
			log.error({ err: error }, name);
			again();
		}
	);
}

export function startClock(): void {
	for (const round of ROUNDS) run(round);
}
