import { and, asc, eq, lt, or } from 'drizzle-orm';
import nodemailer from 'nodemailer';
import { db } from '../db/index.ts';
import { letters } from '../db/schema.ts';
import { settings } from '../settings.ts';

const ATTEMPTS = 8;

/**
 * Hands waiting letters to the mail server, oldest first, one after the other. A letter is claimed by
 * raising its attempts in the same statement that reads the old value, so two nodes never both send it.
 */
export async function deliver(transport = nodemailer.createTransport(settings.smtpUrl)): Promise<number> {
	const waiting = await db
		.select()
		.from(letters)
		.where(or(eq(letters.state, 'waiting'), and(eq(letters.state, 'failed'), lt(letters.attempts, ATTEMPTS))))
		.orderBy(asc(letters.createdAt))
		.limit(50);
	let sent = 0;
	for (const letter of waiting) {
		const claimed = await db
			.update(letters)
			.set({ attempts: letter.attempts + 1 })
			.where(and(eq(letters.id, letter.id), eq(letters.attempts, letter.attempts)))
			.returning({ id: letters.id });
		if (!claimed.length) continue;
		try {
			await transport.sendMail({
				from: settings.mailFrom,
				to: letter.to,
				subject: letter.subject,
				text: letter.text,
				attachments: letter.attachment
					? [
							{
								filename: letter.attachment.name,
								contentType: letter.attachment.type,
								content: letter.attachment.content
							}
						]
					: []
			});
			await db.update(letters).set({ state: 'sent', sentAt: new Date(), error: null }).where(eq(letters.id, letter.id));
			sent++;
		} catch (error) {
			// The outbox shows what the mail server said; the next round tries again.
			await db
				.update(letters)
				.set({ state: 'failed', error: String(error) })
				.where(eq(letters.id, letter.id));
		}
	}
	return sent;
}
