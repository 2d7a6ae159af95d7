import * as v from 'valibot';
import { variables } from '../../env.ts';

/** An empty setting is one that is not set: compose files and shells often export empty strings. */
const given = (name: keyof typeof variables) => process.env[name] || undefined;

export type Mode = 'demo' | 'installation';

/**
 * Neither ORIGIN nor DATABASE_URL: the demo. Both: a real installation. One of them is a mistake
 * that would mix demo accounts into real data, so it is refused with a sentence.
 */
export function modeOf(origin: string | undefined, database: string | undefined): Mode | { mistake: string } {
	if (!origin && !database) return 'demo';
	if (origin && database) return 'installation';
	const [set, missing] = origin ? ['ORIGIN', 'DATABASE_URL'] : ['DATABASE_URL', 'ORIGIN'];
	return { mistake: `${set} is set but ${missing} is not: set both for an installation, or neither for the demo.` };
}

const mode = modeOf(given('ORIGIN'), given('DATABASE_URL'));
const port = v.parse(variables.PORT.schema, given('PORT'));

export const settings = {
	/** Demo sign-ins and made-up firms exist only here. */
	demo: mode === 'demo',
	mistake: typeof mode === 'object' ? mode.mistake : undefined,
	/** Addresses in letters and calendar files begin with this. */
	origin: v.parse(variables.ORIGIN.schema, given('ORIGIN'))?.replace(/\/$/, '') ?? `http://localhost:${port}`,
	host: v.parse(variables.HOST.schema, given('HOST')),
	port: Number(port),
	trustProxy: v.parse(variables.TRUST_PROXY.schema, given('TRUST_PROXY')) === 'true',
	smtpUrl: v.parse(variables.SMTP_URL.schema, given('SMTP_URL')),
	mailFrom: v.parse(variables.MAIL_FROM.schema, given('MAIL_FROM')),
	authSecret: v.parse(variables.AUTH_SECRET.schema, given('AUTH_SECRET'))
};
