import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { db, isTaken, transaction } from '#lib/server/db/index.ts';
import { dialect } from '#lib/server/db/dialect.ts';
import { companies, offices, pictures, regions } from '#lib/server/db/schema.ts';

const firm = (name: string) => ({ slug: name, name, country: 'IT' });
let regionId: string;

beforeAll(async () => {
	[{ id: regionId }] = await db
		.insert(regions)
		.values({ nutsCode: 'ITC4', nutsEdition: '2024', name: 'Lombardia', country: 'IT' })
		.returning();
});

describe(`the database on ${dialect}`, () => {
	it('gives back dates, booleans and bytes as they were', async () => {
		const updatedAt = new Date('2026-11-21T09:00:00.123Z');
		const [row] = await db
			.insert(companies)
			.values({ ...firm('a'), openToRequests: false, updatedAt })
			.returning();
		await db
			.insert(pictures)
			.values({ companyId: row.id, type: 'image/png', bytes: Buffer.from([0, 255, 7]), version: '1' });
		const [found] = await db.select().from(companies).where(eq(companies.id, row.id));
		const [picture] = await db.select().from(pictures);
		expect([found.updatedAt, found.openToRequests, [...picture.bytes]]).toEqual([updatedAt, false, [0, 255, 7]]);
	});

	it('undoes everything when a transaction fails', async () => {
		const failed = transaction(async (tx) => {
			await tx.insert(companies).values(firm('ghost'));
			throw new Error('no');
		});
		await expect(failed).rejects.toThrow('no');
		expect(await db.$count(companies, eq(companies.slug, 'ghost'))).toBe(0);
	});

	it('refuses the outer handle and a second transaction inside a transaction', async () => {
		const slip = transaction(() => db.select().from(companies).then());
		await expect(slip).rejects.toMatchObject({ cause: { message: expect.stringMatching(/use its tx/) } });
		await expect(transaction(() => transaction(async () => 1))).rejects.toThrow(/use its tx/);
	});

	it('keeps other statements out of an open transaction', async () => {
		let release = () => {};
		const gate = new Promise<void>((open) => (release = open));
		const open = transaction(async (tx) => {
			await tx.insert(companies).values(firm('pending'));
			await gate;
			throw new Error('undo');
		}).catch(() => 'undone');
		await new Promise((later) => setTimeout(later, 20));
		expect(await db.$count(companies, eq(companies.slug, 'pending'))).toBe(0);
		const outside = db
			.insert(companies)
			.values(firm('outside'))
			.then(() => 'written');
		setTimeout(release, 20);
		expect(await Promise.all([open, outside])).toEqual(['undone', 'written']);
	});

	it('names a broken unique index as taken and a bad word as a bug', async () => {
		await db.insert(companies).values(firm('twice'));
		const again = await db
			.insert(companies)
			.values(firm('twice'))
			.then(
				() => null,
				(error: unknown) => error
			);
		const nonsense = await db
			.insert(offices)
			// The cast lets the test write what the types forbid.
			.values({ slug: 'o', name: 'O', kind: 'nonsense' as never, regionId })
			.then(
				() => null,
				(error: unknown) => error
			);
		expect([isTaken(again), nonsense === null, isTaken(nonsense)]).toEqual([true, false, false]);
	});

	it('lets exactly one of 200 concurrent read-check-write transactions win', async () => {
		const results = await Promise.all(
			Array.from({ length: 200 }, () =>
				transaction(async (tx) => {
					if (await tx.$count(companies, eq(companies.name, 'one'))) return 'taken';
					await tx.insert(companies).values({ ...firm(crypto.randomUUID()), name: 'one' });
					return 'won';
				})
			)
		);
		expect(results.filter((result) => result === 'won')).toHaveLength(1);
		expect(await db.$count(companies, eq(companies.name, 'one'))).toBe(1);
	});
});
