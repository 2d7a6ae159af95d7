/** An office's members at a glance: how far each is, and what to do next for whom. */
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { fold } from '#lib/vocabulary/fold.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { completenessOf, type Step } from './completeness.ts';
import { db } from './db/index.ts';
import { cards, companies, consents, members, participants, requests, user } from './db/schema.ts';
import { latestInvitations, stateOf, type InvitationState } from './member-invitations.ts';
import { assertOffice } from './offices.ts';

/** What an office may have to do for a member, the most urgent first. */
export const TASKS = ['unanswered', 'expiring', 'invite', 'tell', 'no-market', 'thin'] as const;
export type Task = (typeof TASKS)[number];

/** A profile below this share does not find partners yet. */
const THIN = 0.5;
const SOON_DAYS = 30;
export const PAGE_SIZE = 50;

export interface MemberLine {
	id: string;
	company: {
		slug: string;
		name: string;
		city: string | null;
		country: string;
		regionCode: string | null;
		updatedAt: Date;
	};
	memberNumber: string | null;
	contactName: string | null;
	/** Who of the office is responsible. */
	adviser: { id: string; name: string } | null;
	invitation: { state: InvitationState; at: Date | null };
	/** 0–1. */
	share: number;
	next: Step | null;
	tasks: Task[];
	/** Requests that wait for this firm's answer. */
	unanswered: number;
	/** What the office may do in the firm's name. */
	scopes: (typeof consents.$inferSelect)['scope'][];
}

export interface MemberFilter {
	query: string;
	task?: Task;
	state?: InvitationState;
	/** An adviser's account, or `none`: members nobody is responsible for. */
	adviser?: string;
	sort: 'name' | 'share' | 'active';
	page: number;
}

export interface MemberList {
	rows: MemberLine[];
	/** All members of the office, before any filter. */
	total: number;
	/** Those who have taken charge and whose profile finds partners. */
	finished: number;
	found: number;
	pages: number;
	page: number;
	/** Of the adviser's members, where the filter names one. */
	tasks: Record<Task, number>;
	states: Record<InvitationState, number>;
}

/** The members of an office by filter, in a number of queries that does not depend on theirs. */
export async function membersOf(
	viewer: MaybeViewer,
	officeId: string,
	filter: MemberFilter,
	now = new Date()
): Promise<MemberList> {
	assertOffice(viewer, officeId);
	const every = await linesOf(officeId, now);
	const all = filter.adviser ? every.filter(({ adviser }) => (adviser?.id ?? 'none') === filter.adviser) : every;
	const wanted = fold(filter.query.trim());
	const chosen = all.filter(
		(line) =>
			(!filter.task || line.tasks.includes(filter.task)) &&
			(!filter.state || line.invitation.state === filter.state) &&
			(!wanted || fold(searched(line)).includes(wanted))
	);
	chosen.sort(ORDER[filter.sort]);
	const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE));
	const page = Math.min(Math.max(1, filter.page), pages);
	return {
		rows: chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
		total: every.length,
		finished: every.filter(({ invitation, share }) => invitation.state === 'claimed' && share >= THIN).length,
		found: chosen.length,
		pages,
		page,
		tasks: count(TASKS, (task) => all.filter(({ tasks }) => tasks.includes(task)).length),
		states: count(
			['none', 'sent', 'opened', 'expired', 'claimed'] as const,
			(state) => all.filter(({ invitation }) => invitation.state === state).length
		)
	};
}

const searched = ({ company, contactName, memberNumber }: MemberLine) =>
	[company.name, company.city, contactName, memberNumber].filter(Boolean).join(' ');

// One collator: localeCompare without one is slow over thousands of names.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (a: MemberLine, b: MemberLine) => collator.compare(a.company.name, b.company.name);
const ORDER: Record<MemberFilter['sort'], (a: MemberLine, b: MemberLine) => number> = {
	name: byName,
	share: (a, b) => a.share - b.share || byName(a, b),
	active: (a, b) => b.company.updatedAt.getTime() - a.company.updatedAt.getTime() || byName(a, b)
};

const count = <K extends string>(keys: readonly K[], of: (key: K) => number): Record<K, number> =>
	// fromEntries forgets its keys.
	Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;

async function linesOf(officeId: string, now: Date): Promise<MemberLine[]> {
	const own = and(eq(members.officeId, officeId), isNull(members.until));
	const rows = await db
		.select({ member: members, company: companies, adviser: user.name })
		.from(members)
		.innerJoin(companies, eq(companies.id, members.companyId))
		.leftJoin(user, eq(user.id, members.adviserId))
		.where(and(own, eq(companies.state, 'active')));
	const profiles = await completenessOf(rows.map(({ company }) => company.id));
	const invitations = await latestInvitations(officeId);
	const open = await db
		.select({ memberId: consents.memberId, scope: consents.scope })
		.from(consents)
		.innerJoin(members, eq(members.id, consents.memberId))
		.where(and(own, isNull(consents.revokedAt)));
	const waiting = await db
		.select({ companyId: members.companyId })
		.from(requests)
		.innerJoin(participants, eq(participants.id, requests.askedId))
		.innerJoin(members, eq(members.companyId, participants.companyId))
		.where(and(own, eq(requests.state, 'pending'), gt(requests.expiresAt, now)));
	const soon = new Date(now.getTime() + SOON_DAYS * 24 * 3600_000);
	const expiring = await db
		.select({ companyId: members.companyId })
		.from(cards)
		.innerJoin(members, eq(members.companyId, cards.companyId))
		.where(and(own, eq(cards.state, 'published'), lt(cards.expiresAt, soon)));
	const unanswered = new Map<string, number>();
	for (const { companyId } of waiting) unanswered.set(companyId, (unanswered.get(companyId) ?? 0) + 1);
	const ending = new Set(expiring.map(({ companyId }) => companyId));
	const scopes = Map.groupBy(open, ({ memberId }) => memberId);
	return rows.map(({ member, company, adviser }) => {
		const profile = profiles.get(company.id);
		const share = profile?.share ?? 0;
		const invitation = stateOf(company.claimedAt, invitations.get(company.id), now);
		const applies: Record<Task, boolean> = {
			unanswered: unanswered.has(company.id),
			expiring: ending.has(company.id),
			invite: invitation.state === 'none' || invitation.state === 'expired',
			tell: !member.noticeAt,
			'no-market': profile?.missing.includes('markets') ?? true,
			thin: share < THIN
		};
		const { slug, name, city, country, regionCode, updatedAt } = company;
		return {
			id: member.id,
			company: { slug, name, city, country, regionCode, updatedAt },
			memberNumber: member.memberNumber,
			contactName: member.contactName,
			adviser: member.adviserId && adviser ? { id: member.adviserId, name: adviser } : null,
			invitation,
			share,
			next: profile?.next ?? null,
			tasks: TASKS.filter((task) => applies[task]),
			unanswered: unanswered.get(company.id) ?? 0,
			scopes: (scopes.get(member.id) ?? []).map(({ scope }) => scope)
		};
	});
}
