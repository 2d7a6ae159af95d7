import pino from 'pino';

/** Lines of JSON on standard error, so that what a command prints for a person stays readable. */
export const log = pino({ level: process.env.NODE_ENV === 'test' ? 'silent' : 'info' }, pino.destination(2));
