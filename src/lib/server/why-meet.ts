/** Why two firms might meet, in the words of one of them: for whoever is asked and does not know the other. */
import { inArray } from 'drizzle-orm';
import { matchLabels } from '#lib/i18n/labels.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { matchSentences } from '#lib/i18n/matching.ts';
import { explain } from '#lib/matching/explain.ts';
import { scorePair } from '#lib/matching/rank.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import { theRegister } from './match-index.ts';

export interface WhyMeet {
	youGain: string;
	theyGain: string;
	doubt: string | null;
}

/** Null where too little is known of one of them, or nothing speaks for it. */
export async function whyMeet(ownId: string, otherId: string, language: Locale): Promise<WhyMeet | null> {
	const rows = await db
		.select({ id: participants.id, companyId: participants.companyId })
		.from(participants)
		.where(inArray(participants.id, [ownId, otherId]));
	const companyOf = (id: string) => rows.find((row) => row.id === id)?.companyId;
	const [own, other] = [companyOf(ownId), companyOf(otherId)];
	if (!own || !other) return null;
	const { index, firms } = await theRegister();
	const who = firms.get(own)?.profile;
	if (!who || !firms.has(other) || scorePair(index, who, other).score <= 0) return null;
	const { youGain, theyGain, doubt } = matchSentences(explain(index, who, other), matchLabels(language), language);
	return { youGain, theyGain, doubt };
}
