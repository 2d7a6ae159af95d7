/** What a firm writes on its card: into the card itself, or beside it where an office reads changes first. */
import { eq } from 'drizzle-orm';
import { CARD_SHAPES, isCountry, type CardInput, type CardType } from '#lib/forms/cards.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { keepEdit, writeCard, type Written } from './card-edits.ts';
import { assertComplete } from './card-publication.ts';
import { reviewersOf } from './card-reviews.ts';
import { languageOf } from './card-words.ts';
import { ownCard, type Card, type CardRow } from './cards.ts';
import { touch } from './companies.ts';
import { transaction, type Db } from './db/index.ts';
import { cards, companies } from './db/schema.ts';
import { record } from './journal.ts';
import { knownCodes, type StoredCode } from './typed-codes.ts';

/** The research call of a card, without what was left empty. */
function callIn(input: CardInput): CardRow['research'] {
	const { programme, call, acronym, scheme, coordinatorNeeded, interestDeadline, callDeadline } = input;
	const { budgetEuro, weeks, link } = input;
	return {
		programme: programme ?? undefined,
		call: call ?? undefined,
		acronym: acronym ?? undefined,
		scheme: scheme ?? undefined,
		coordinatorNeeded,
		interestDeadline,
		callDeadline,
		budgetEuro: budgetEuro ?? undefined,
		weeks: weeks ?? undefined,
		link: link ?? undefined
	};
}

/** The codes of a card, checked: products against the vocabulary, countries against the world and the firm's own. */
function codesOf(input: CardInput, type: CardType, country: string): Card['codes'] {
	const { technology, partnerships } = CARD_SHAPES[type];
	const abroad = input.countries.filter(({ code }) => code !== country);
	const foreign = abroad.find(({ scheme, code }) => scheme !== 'country' || !isCountry(code));
	if (foreign) throw new Refusal('invalid', 'code-unknown', { code: foreign.code }, 'countries');
	const wrong = input.partnerships.find((code) => !partnerships.includes(code));
	if (wrong) throw new Refusal('invalid', 'partnership-not-for-type', {}, 'partnerships');
	const under = (scheme: string, codes: readonly string[]) => codes.map((code): StoredCode => ({ scheme, code }));
	return {
		market: knownCodes(input.markets, 'markets'),
		technology: technology ? knownCodes(input.technologies, 'technologies') : [],
		goal: under('goal', [...new Set(input.goals)]),
		partnership: under('cooperation', [...new Set(input.partnerships)]),
		partner: under('partner', [...new Set(input.partners)]),
		country: [...new Map(abroad.map((each) => [each.code, each])).values()]
	};
}

/** The parts of a card that a form fills, as its type takes them. */
function writtenIn(input: CardInput, card: CardRow, country: string): Written {
	const shape = CARD_SHAPES[card.type];
	const texts = Object.fromEntries(
		shape.fields.filter((field) => input[field]).map((field) => [field, input[field]])
	) as Card['texts']; // keys come from the shape's own fields
	return {
		// Left to us, the language is the one the texts read like; who says it is right.
		language: (input.language === null ? languageOf(texts) : input.language) ?? card.language,
		stage: shape.stageAndIpr ? input.stage : null,
		ipr: shape.stageAndIpr ? input.ipr : null,
		research: shape.research ? callIn(input) : null,
		texts,
		codes: codesOf(input, card.type, country)
	};
}

/** Whether a change waits for an office: the card was approved once, and one reads; or a change is on its way already. */
async function isReadFirst(tx: Db, { card, state }: Card, edit: string | null): Promise<boolean> {
	if (edit) return true;
	const approved = state === 'published' || state === 'on-hold' || state === 'expired';
	return approved && (await reviewersOf(card.companyId, tx)).length > 0;
}

/**
 * Saves a card as it stands, half-done or not; a published one must stay complete, unless an office reads the change
 * first. What somebody else saved since `seen` is not overwritten.
 * @returns its new version.
 */
export async function saveCard(
	viewer: MaybeViewer,
	cardId: string,
	input: CardInput,
	now = new Date()
): Promise<string> {
	return transaction(async (tx) => {
		const { found, stands, by } = await ownCard(tx, viewer, cardId, now);
		const { card } = found;
		if (input.seen && input.seen !== found.version) {
			throw new Refusal('conflict', 'changed-elsewhere', { version: found.version });
		}
		if (found.state === 'archived') throw new Refusal('conflict', 'card-archived');
		// What an office is reading does not change under its eyes.
		if (found.state === 'review' || found.edit === 'review') throw new Refusal('conflict', 'card-in-review');
		const [company] = await tx.select().from(companies).where(eq(companies.id, card.companyId));
		const written = writtenIn(input, card, company.country);
		const { openForInterest } = input;
		if (await isReadFirst(tx, stands, found.edit)) {
			await keepEdit(tx, stands, written, now);
			// Whether a firm wants to be asked is no text to read: it holds at once.
			if (openForInterest !== card.openForInterest) {
				await tx.update(cards).set({ openForInterest, updatedAt: now }).where(eq(cards.id, cardId));
				await touch(tx, card.companyId);
			}
		} else {
			if (found.state === 'published') assertComplete({ ...written, card: { ...card, ...written } });
			await writeCard(tx, card, written, now);
			await tx.update(cards).set({ openForInterest }).where(eq(cards.id, cardId));
			await touch(tx, card.companyId);
		}
		const { texts, codes } = written;
		await record(tx, {
			...by,
			action: 'card.edit',
			subjectKind: 'card',
			subjectId: cardId,
			before: { texts: found.texts, codes: found.codes },
			after: { texts, codes }
		});
		return (await ownCard(tx, viewer, cardId, now)).found.version;
	});
}
