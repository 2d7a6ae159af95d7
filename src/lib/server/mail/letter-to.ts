import type { Locale } from '#lib/i18n/languages.ts';
import type { Letter } from '../letters.ts';
import type { Recipient } from '../recipients.ts';

/** A message as Paraglide compiles it. */
type Sentence<Words> = (words: Words, options: { locale: Locale }) => string;

/** A letter in its reader's language, whose subject and text are made of the same words. */
export function letterTo<Words extends { link: string }>(
	to: Recipient,
	about: Pick<Letter, 'kind' | 'companyId' | 'officeId'>,
	[subject, text]: readonly [Sentence<Words>, Sentence<Words>],
	words: Words
): Letter {
	const { email, userId, language } = to;
	const options = { locale: language };
	return {
		...about,
		to: email,
		userId,
		language,
		subject: subject(words, options),
		text: text(words, options),
		link: words.link
	};
}
