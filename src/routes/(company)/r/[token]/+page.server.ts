/** A request, answered from the letter: the link says who answers. Looking changes nothing; only a button does. */
import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/requests.ts';
import { dayText, timeRangeText } from '#lib/calendar/display.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal } from '#lib/refusal.ts';
import { answerLink, bearerOf, type AnswerLink } from '#lib/server/answer-links.ts';
import { acceptRequest, declineRequest } from '#lib/server/answers.ts';
import { limit } from '#lib/server/limits.ts';
import { proposeTimes } from '#lib/server/request-changes.ts';
import { ownTimes } from '#lib/server/request-form.ts';
import { requestOf, type ListedRequest } from '#lib/server/request-lists.ts';
import { submission } from '#lib/server/submissions.ts';
import { whyMeet } from '#lib/server/why-meet.ts';
import { daysOfTimes, shownRequest } from '../../requests/shown.ts';
import type { Actions, PageServerLoad } from './$types';

/** Links nobody was sent, from one address. */
const guesses = limit({ most: 20, seconds: 60 });
/** Answers by one link. */
const answers = limit({ most: 10, seconds: 60 });

async function linkOf(event: Pick<RequestEvent, 'params' | 'getClientAddress'>): Promise<AnswerLink> {
	try {
		return await answerLink(String(event.params.token));
	} catch (error) {
		if (error instanceof Refusal && error.code === 'answer-link-unknown') guesses(event.getClientAddress());
		throw error;
	}
}

/** Why there is nothing to answer any more; null while there is. */
function closed(request: ListedRequest, link: AnswerLink, now: Date): Refusal | null {
	if (request.state !== 'pending') return new Refusal('gone', `request-is-${request.state}`);
	if (request.turn === 'theirs') return new Refusal('gone', 'request-waits-for-them', { firm: request.firm.name });
	return link.expiresAt <= now ? new Refusal('gone', 'answer-link-expired') : null;
}

export const load: PageServerLoad = async (page) => {
	const { language } = page.locals;
	// The address is a secret: it must not travel to other sites, caches or search engines. Not 'no-referrer': with it
	// browsers send forms without their origin, and those are refused.
	page.setHeaders({ 'referrer-policy': 'same-origin', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const link = await linkOf(page);
	const { event, bearer } = link;
	const now = new Date();
	const request = await requestOf(bearer.participantId, bearer.requestId, now);
	const over = closed(request, link, now);
	// Whoever has not signed in may not see the other firm's own page.
	const firm = { ...request.firm, slug: page.locals.viewer && request.firm.slug };
	return {
		event: { slug: event.slug, name: event.name },
		own: { firm: link.firm, person: link.person },
		request: { ...shownRequest(request, event.zone, language), firm },
		why: await whyMeet(bearer.participantId, request.firm.id, language),
		closed: over && refusalText(over, language),
		days: over ? [] : daysOfTimes(await ownTimes(event, bearer.participantId, now), event.zone, language)
	};
};

async function speaker(event: RequestEvent) {
	const link = await linkOf(event);
	answers(link.bearer.linkId);
	return { link, who: bearerOf(link, new Date()) };
}

export const actions: Actions = {
	accept: (event) =>
		submission(event, forms.linkAccept, async ({ seen }) => {
			const { link, who } = await speaker(event);
			const { booked } = await acceptRequest(who, who.requestId, null, new Date(), seen);
			const { zone } = link.event;
			const when = booked && {
				day: dayText(booked.slot.startsAt, zone, event.locals.language),
				time: timeRangeText(booked.slot.startsAt, booked.slot.endsAt, zone),
				place: booked.place.label
			};
			return { done: 'accepted' as const, when };
		}),
	propose: (event) =>
		submission(event, forms.proposal, async (input) => {
			const { who } = await speaker(event);
			await proposeTimes(who, who.requestId, input);
			return { done: 'proposed' as const, when: null };
		}),
	decline: (event) =>
		submission(event, forms.linkDecline, async (why) => {
			const { who } = await speaker(event);
			await declineRequest(who, who.requestId, why);
			return { done: 'declined' as const, when: null };
		})
};
