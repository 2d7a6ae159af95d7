/** Weights of this installation: learned from answers, looked at, switched on, taken back. */
import { desc, eq } from 'drizzle-orm';
import { chanceOfYes, fewestAnswers, learn, type Answer, type Calibration, type Learned } from '#lib/matching/learn.ts';
import { expertWeights, type Weights } from '#lib/matching/weights.ts';
import { isAdministrator, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { answersGiven, type Answers } from './answers-shown.ts';
import { db, transaction, type Db } from './db/index.ts';
import { facts, learnedWeights } from './db/schema.ts';
import { record } from './journal.ts';

/** The fact that names the version in use; missing: the experts'. */
const IN_USE = 'matching.weights';

/** The version that lists are made with, looked up anew each time: another node may have switched. */
export async function versionInUse(): Promise<string> {
	const [fact] = await db.select().from(facts).where(eq(facts.key, IN_USE));
	return typeof fact?.value === 'string' ? fact.value : expertWeights.version;
}

/** The weights of a version; the experts' for theirs and for one that is not known. */
export async function weightsOf(version: string): Promise<Weights> {
	const [row] = await db.select().from(learnedWeights).where(eq(learnedWeights.version, version));
	// Written by `switchOn` below and by nothing else.
	return row ? (row.weights as Weights) : expertWeights;
}

export interface Learning {
	counts: Answers['counts'];
	unshown: number;
	/** Answers that say something, and how many it takes. */
	telling: number;
	needed: number;
	/** What switching on now would change; null while there are too few answers. */
	preview: { changes: Learned['changes']; buckets: Bucket[] } | null;
	inUse: string;
	versions: { version: string; answers: number; createdAt: Date }[];
}

/** Answers that were predicted alike: how many said yes in the end. */
export interface Bucket {
	from: number;
	to: number;
	answers: number;
	predicted: number;
	yes: number;
}

export async function learningState(viewer: MaybeViewer, now = new Date()): Promise<Learning> {
	assertAdministrator(viewer);
	const { answers, counts, unshown } = await answersGiven();
	const learned = learn(answers, expertWeights, versionOf(now));
	return {
		counts,
		unshown,
		telling: answers.filter(
			({ yes, because, useful }) => useful !== undefined || yes || (because !== 'no-time' && because !== 'met-before')
		).length,
		needed: fewestAnswers,
		preview: learned && { changes: learned.changes, buckets: bucketsOf(answers, learned) },
		inUse: await versionInUse(),
		versions: await db
			.select({
				version: learnedWeights.version,
				answers: learnedWeights.answers,
				createdAt: learnedWeights.createdAt
			})
			.from(learnedWeights)
			.orderBy(desc(learnedWeights.createdAt), learnedWeights.version)
	};
}

/** Five groups by the chance that was predicted; well calibrated where both shares agree. */
function bucketsOf(answers: Answer[], { asking, asked, weights }: Learned): Bucket[] {
	const calibration: Record<Answer['side'], Calibration> = { asking, asked };
	const rated = answers.map(({ side, parts, yes }) => ({
		chance: chanceOfYes(parts, calibration[side], weights),
		yes
	}));
	return [0, 1, 2, 3, 4].flatMap((fifth): Bucket[] => {
		const [from, to] = [fifth / 5, (fifth + 1) / 5];
		const own = rated.filter(({ chance }) => chance >= from && (chance < to || (to === 1 && chance === 1)));
		if (own.length === 0) return [];
		const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / own.length;
		return [
			{
				from,
				to,
				answers: own.length,
				predicted: mean(own.map(({ chance }) => chance)),
				yes: mean(own.map(({ yes }) => (yes ? 1 : 0)))
			}
		];
	});
}

/** Learns from every answer so far and makes lists with the new weights from now on. Refused below a hundred answers. */
export async function switchOn(viewer: MaybeViewer, now = new Date()): Promise<string> {
	const { userId } = assertAdministrator(viewer);
	const { answers } = await answersGiven();
	const learned = learn(answers, expertWeights, versionOf(now));
	if (!learned) throw new Refusal('conflict', 'learning-too-few', { needed: fewestAnswers });
	const { weights, asking, asked, changes } = learned;
	await transaction(async (tx) => {
		await tx.insert(learnedWeights).values({
			version: weights.version,
			weights,
			calibration: { asking, asked, changes },
			answers: learned.answers,
			createdBy: userId,
			createdAt: now
		});
		await use(tx, userId, weights.version);
	});
	return weights.version;
}

/** Makes lists with a version that was learned before, or with the experts' (null). */
export async function chooseWeights(viewer: MaybeViewer, version: string | null): Promise<void> {
	const { userId } = assertAdministrator(viewer);
	await transaction(async (tx) => {
		const known = version === null || (await tx.$count(learnedWeights, eq(learnedWeights.version, version))) > 0;
		if (!known) throw new Refusal('not-found', 'not-found');
		await use(tx, userId, version);
	});
}

async function use(tx: Db, userId: string, version: string | null): Promise<void> {
	const [before] = await tx.select().from(facts).where(eq(facts.key, IN_USE));
	await tx.delete(facts).where(eq(facts.key, IN_USE));
	if (version !== null) await tx.insert(facts).values({ key: IN_USE, value: version });
	await record(tx, {
		actorId: userId,
		action: 'weights.use',
		subjectKind: 'installation',
		subjectId: IN_USE,
		before: before?.value ?? expertWeights.version,
		after: version ?? expertWeights.version
	});
}

/** To the second: two switches in one day are two versions. */
const versionOf = (now: Date) => `learned-${now.toISOString().slice(0, 19).replaceAll(':', '')}`;

function assertAdministrator(viewer: MaybeViewer): Viewer {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	return viewer;
}
