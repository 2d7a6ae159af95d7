/** The day of three people in the demo: a firm answers and finds its table, the organiser looks, a chamber helps. */
import { expect, test } from '@playwright/test';
import { home, seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

test('a firm reads why it should meet whom, in sentences both ways', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	await page.getByRole('link', { name: 'Whom to meet' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Whom to meet' })).toBeVisible();
	const first = page.getByRole('article').first();
	await expect(first.getByText('What you gain')).toBeVisible();
	await expect(first.getByText('What they gain')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
});

for (const scripts of [true, false]) {
	test(`a firm looks at one country and takes the filter off again, scripts ${scripts ? 'on' : 'off'}`, async ({
		browser
	}) => {
		const page = await signedIn(browser, /Giulia Ferri/, scripts);
		await page.goto(`${await home(page)}/matches`);
		const all = page.getByRole('article');
		const places = () => all.getByText(/, Poland/).count();
		expect(await places()).toBeLessThan(await all.count());
		const filters = page.getByRole('form', { name: 'Filters' });
		if (!scripts) await filters.getByText('Filters', { exact: true }).click();
		await filters.getByLabel('Country').selectOption('Poland');
		if (!scripts) await filters.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL(/country=PL/);
		await expect.poll(async () => (await all.count()) > 0 && (await places()) === (await all.count())).toBe(true);
		await filters.getByRole('link', { name: 'Clear the filters' }).click();
		await expect(page).not.toHaveURL(/country=PL/);
		await expect.poll(async () => (await places()) < (await all.count())).toBe(true);
	});
}

test('a firm accepts a request and finds its day with tables and partners, with JavaScript off', async ({
	browser
}) => {
	const page = await signedIn(browser, /Giulia Ferri/, false);
	await page.goto('/events');
	await page
		.getByRole('link', { name: /Loggia Days/ })
		.first()
		.click();
	const fair = new URL(page.url()).pathname;
	await page.goto(`${fair}/requests`);
	const waiting = await page.getByRole('button', { name: 'Accept' }).count();
	expect(waiting).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Accept' }).first().click();
	await expect(page.getByRole('status').filter({ hasText: 'Accepted.' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(waiting - 1);

	await page.goto(`${fair}/my-day`);
	await expect(page.getByText(/^Table \d+$/).first()).toBeVisible();
	const download = await page.request.get(`${fair}/calendar.ics`);
	expect([download.status(), (await download.text()).startsWith('BEGIN:VCALENDAR')]).toEqual([200, true]);
	const feed = await page.locator('input[readonly]').first().inputValue();
	expect(await (await page.request.get(new URL(feed).pathname)).text()).toContain('METHOD:PUBLISH');
});

test('a firm opens its day again in a hall without reception, and signing out takes it off the phone', async ({
	browser
}) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	await page.goto('/events/loggia-days-2027/my-day');
	const table = page.getByText(/^Table \d+$/).first();
	await expect(table).toBeVisible();
	const stored = () => page.evaluate(async () => (await (await caches.open('pages')).keys()).length);
	await expect.poll(stored).toBeGreaterThan(0);
	await page.context().setOffline(true);
	await page.reload();
	await expect(table).toBeVisible();
	await expect(page.getByText('You seem to be offline.')).toBeVisible();
	await page.context().setOffline(false);
	await page.goto('/');
	await page.evaluate(() => fetch('/sign-out', { method: 'POST', body: new FormData() }));
	await expect.poll(stored).toBe(0);
});

test('pages of others are closed to a firm, and nobody learns that they exist', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	for (const address of ['/admin', '/events/loggia-days-2027/manage', '/my/debowex-mechanika-s-a/profile']) {
		const response = await page.goto(address);
		expect([403, 404]).toContain(response?.status());
	}
});

test('a chamber sees which of its members are ready for the event', async ({ browser }) => {
	const page = await signedIn(browser, /Dóra Kántor/);
	await page.goto('/start');
	expect(new URL(page.url()).pathname).toMatch(/^\/office\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
});
