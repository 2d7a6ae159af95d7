import * as v from 'valibot';
import { checkbox, email, requiredText, text } from './fields.ts';

/** Long enough to resist guessing without rules that make people write it down (NIST SP 800-63B). */
export const password = v.pipe(v.string(), v.minLength(10, 'too-short'), v.maxLength(200, 'too-long'));

/** Where to go afterwards: an address of this application, never another site's. */
export const next = v.optional(
	v.pipe(
		v.string(),
		v.transform((value) => (/^\/(?![/\\])/.test(value) ? value : ''))
	),
	''
);

export const signUp = v.object({
	name: requiredText(100),
	email,
	password,
	terms: v.pipe(
		checkbox,
		v.check((value) => value, 'required')
	),
	next
});

export const signIn = v.object({ email, password: v.pipe(v.string(), v.nonEmpty('required')), next });
export const signInByLink = v.object({ email, next });
export const code = v.object({ code: v.pipe(text(20), v.nonEmpty('required')), next });
export const forgot = v.object({ email });
export const reset = v.object({ password, token: requiredText(200) });
export const details = v.object({
	name: requiredText(100),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'choice'))
});
export const confirmPassword = v.object({ password: v.pipe(v.string(), v.nonEmpty('required')) });
export const changePassword = v.object({ current: v.pipe(v.string(), v.nonEmpty('required')), password });
