import { defineEnvVars } from '@sveltejs/kit/env';
import * as v from 'valibot';

const optional = v.optional(v.string());

/** Compose files and shells often export empty strings for what is not set. */
const orEmpty = <S extends v.GenericSchema<string, string>>(schema: S) => v.union([v.literal(''), schema]);

/** Every setting there is. README's table repeats these descriptions; a test compares them. */
export const variables = defineEnvVars({
	ORIGIN: {
		schema: v.optional(orEmpty(v.pipe(v.string(), v.url()))),
		description: 'Public address of the installation, for example https://fondaco.example.eu'
	},
	DATABASE_URL: {
		schema: optional,
		description: 'Path of an SQLite file, or a postgres:// address'
	},
	HOST: { schema: optional, description: 'Address to listen on; the demo listens on 127.0.0.1 unless told otherwise' },
	PORT: { schema: v.optional(orEmpty(v.pipe(v.string(), v.digits())), '3000'), description: 'Port to listen on' },
	TRUST_PROXY: {
		schema: v.optional(orEmpty(v.picklist(['true', 'false'])), 'false'),
		description: 'true behind a reverse proxy that sets X-Forwarded-For'
	},
	SMTP_URL: {
		schema: v.optional(orEmpty(v.pipe(v.string(), v.startsWith('smtp')))),
		description: 'Mail server, smtp://user:password@host:587; without it letters stay readable in the outbox'
	},
	MAIL_FROM: {
		schema: v.optional(v.string(), 'Fondaco <no-reply@localhost>'),
		description: 'Sender of all letters'
	},
	AUTH_SECRET: {
		schema: v.optional(orEmpty(v.pipe(v.string(), v.minLength(32)))),
		description: 'Signs sessions; made at random and kept in the database where not set'
	}
});
