/** Requests answered from their letters, without signing in and without JavaScript; another time among the answers. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

let administrator: Page;

test.beforeAll(async ({ browser }) => {
	administrator = await signedIn(browser, /Karin Lindh/);
});

/** Somebody at home with a letter: no account, no JavaScript. */
async function reader(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
	return context.newPage();
}

/** The links of letters with these words in their subject, the newest letter first; not those of the journey's own firm. */
async function* linksIn(subject: string): AsyncGenerator<string> {
	await administrator.goto(`/admin/outbox?q=${encodeURIComponent(subject)}`);
	const rows = await administrator.getByRole('row').filter({ hasNotText: 'firm@demo.example' }).all();
	const letters = await Promise.all(
		rows.map(async (row) => ((await row.getByRole('link').count()) ? row.getByRole('link').getAttribute('href') : null))
	);
	for (const letter of letters) {
		if (!letter) continue;
		await administrator.goto(new URL(letter, `${new URL(administrator.url()).origin}/admin/`).href);
		const link = await administrator.locator('a[href*="/r/"]').first().getAttribute('href');
		// Letters speak their readers' languages; this test reads English.
		if (link) yield `${new URL(link).pathname}?language=en`;
	}
}

/** The link of a request that still waits, opened: whoever reads it may answer. */
async function openRequest(page: Page): Promise<string> {
	for await (const link of linksIn('would like to meet you')) {
		await page.goto(link);
		if (await page.getByRole('button', { name: 'Accept', exact: true }).count()) return link;
	}
	throw new Error('the demo has no request that waits');
}

test('another time is suggested from the letter, and accepted from the letter that brings it', async ({ browser }) => {
	const asked = await reader(browser);
	const link = await openRequest(asked);
	expect(await seriousFindings(await signedOut(browser, link))).toEqual([]);
	// A mail scanner looks first; nothing has happened by that.
	expect((await asked.request.get(link)).status()).toBe(200);
	await asked.goto(link);
	await expect(asked.getByText('Why you might meet')).toBeVisible();
	await asked.getByText('Suggest another time').click();
	await asked.getByRole('button', { name: 'Suggest these times' }).click();
	await expect(asked.getByText('Choose at least one time.').first()).toBeVisible();
	await asked.getByRole('checkbox').nth(1).check();
	await asked.getByRole('checkbox').nth(3).check();
	await asked.getByRole('button', { name: 'Suggest these times' }).click();
	await expect(asked.getByText('Suggested. Now it is the other firm')).toBeVisible();
	await asked.goto(link);
	await expect(asked.getByText('This request now waits for an answer from')).toBeVisible();
	await expect(asked.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0);

	const asker = await reader(browser);
	const { value: back } = await linksIn('').next();
	await asker.goto(String(back));
	await expect(asker.getByRole('heading', { level: 1 })).toContainText('suggests another time');
	await asker.getByRole('button', { name: 'Accept', exact: true }).click();
	await expect(asker.getByRole('status').filter({ hasText: 'Accepted' })).toBeVisible();
	await asked.goto(link);
	await expect(asked.getByText('This request has already been accepted.')).toBeVisible();
});

/** The same page with scripts, which the accessibility check needs. */
async function signedOut(browser: Browser, link: string): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
	await page.goto(link);
	return page;
}

test('of two tabs with the same letter one answers, the other is told', async ({ browser }) => {
	const first = await reader(browser);
	const link = await openRequest(first);
	const second = await first.context().newPage();
	await second.goto(link);
	await first.getByRole('button', { name: 'We have no time left' }).click();
	await expect(first.getByText('Declined. The other firm has been told.')).toBeVisible();
	await second.getByRole('button', { name: 'Accept', exact: true }).click();
	await expect(second.getByText('This request has already been declined.').first()).toBeVisible();
});

test('a link nobody was sent is refused in the reader’s language', async ({ browser }) => {
	const page = await reader(browser);
	const answer = await page.goto('/r/forged?language=pl');
	expect(answer?.status()).toBe(410);
	await expect(page.getByText('Ten link jest nieznany.')).toBeVisible();
});
