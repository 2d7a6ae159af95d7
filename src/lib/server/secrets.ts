/** Secrets that stand in a link: long enough that nobody guesses one; the database keeps only their hash. */
import { createHash, randomBytes } from 'node:crypto';

export const newSecret = () => randomBytes(24).toString('base64url');

export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
