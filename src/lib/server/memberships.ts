import { and, eq } from 'drizzle-orm';
import { mayAdministerCompany, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { companies, members, memberships, offices, user } from './db/schema.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { joinAsked, joinAnswered } from './mail/membership-letters.ts';

/** Those who decide who joins a firm: its administrators, or while it has none, the offices that look after it. */
async function deciders(tx: Db, companyId: string) {
	const person = { id: user.id, email: user.email, name: user.name, language: user.language };
	const own = await tx
		.select(person)
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(
			and(eq(memberships.companyId, companyId), eq(memberships.role, 'administrator'), eq(memberships.state, 'active'))
		);
	if (own.length) return own;
	return tx
		.selectDistinct(person)
		.from(members)
		.innerJoin(offices, eq(offices.id, members.officeId))
		.innerJoin(memberships, eq(memberships.officeId, offices.id))
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(eq(members.companyId, companyId));
}

/** Asks to belong to a firm; whoever may decide gets a letter. */
export async function askToJoin(viewer: Viewer, companyId: string): Promise<void> {
	try {
		await transaction(async (tx) => {
			const [company] = await tx
				.select()
				.from(companies)
				.where(and(eq(companies.id, companyId), eq(companies.state, 'active')));
			if (!company) throw new Refusal('not-found', 'not-found');
			await tx.insert(memberships).values({ userId: viewer.userId, companyId, role: 'editor', state: 'asked' });
			const letters = (await deciders(tx, companyId)).map((to) => joinAsked(to, viewer, company));
			await post(tx, ...letters);
			await record(tx, {
				actorId: viewer.userId,
				action: 'membership.ask',
				subjectKind: 'company',
				subjectId: companyId
			});
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'already-asked');
		throw error;
	}
}

/** Who belongs to the firm and who asks to. */
export async function peopleOf(viewer: Viewer, companyId: string) {
	if (!(await mayDecide(db, viewer, companyId)) && !viewer.memberships.some((own) => own.companyId === companyId)) {
		throw new Refusal('not-found', 'not-found');
	}
	return db
		.select({
			id: memberships.id,
			userId: user.id,
			name: user.name,
			email: user.email,
			role: memberships.role,
			state: memberships.state
		})
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(eq(memberships.companyId, companyId))
		.orderBy(memberships.createdAt);
}

async function mayDecide(tx: Db, viewer: Viewer, companyId: string): Promise<boolean> {
	if (mayAdministerCompany(viewer, companyId)) return true;
	return (await deciders(tx, companyId)).some(({ id }) => id === viewer.userId);
}

/** Lets somebody in who asked, or not. The first one let into a firm without an administrator becomes it. */
export async function answerAsk(viewer: Viewer, membershipId: string, yes: boolean): Promise<void> {
	await transaction(async (tx) => {
		const [found] = await tx
			.select({ membership: memberships, company: companies, person: user })
			.from(memberships)
			.innerJoin(companies, eq(companies.id, memberships.companyId))
			.innerJoin(user, eq(user.id, memberships.userId))
			.where(eq(memberships.id, membershipId));
		if (!found || !(await mayDecide(tx, viewer, found.company.id))) throw new Refusal('not-found', 'not-found');
		if (found.membership.state !== 'asked') throw new Refusal('conflict', 'already-answered');
		const first = !(await tx.$count(
			memberships,
			and(eq(memberships.companyId, found.company.id), eq(memberships.role, 'administrator'))
		));
		if (yes) {
			await tx
				.update(memberships)
				.set({ state: 'active', role: first ? 'administrator' : 'editor' })
				.where(eq(memberships.id, membershipId));
			if (!found.company.claimedAt) {
				await tx.update(companies).set({ claimedAt: new Date() }).where(eq(companies.id, found.company.id));
			}
		} else {
			await tx.delete(memberships).where(eq(memberships.id, membershipId));
		}
		await post(tx, joinAnswered(found.person, found.company, yes));
		await record(tx, {
			actorId: viewer.userId,
			action: yes ? 'membership.accept' : 'membership.refuse',
			subjectKind: 'company',
			subjectId: found.company.id,
			after: { userId: found.person.id }
		});
	});
}
