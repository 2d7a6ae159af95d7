import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const stamp = Date.now().toString(36);
const name = `Trial Fair ${stamp}`;
const firm = `Trial Firm ${stamp}`;
let address = '';

async function fillBlock(page: Page, at: number, block: { date: string; start: string; end: string; minutes: string }) {
	const row = page.getByRole('group', { name: `Block ${at}` });
	await row.getByLabel('Day').fill(block.date);
	await row.getByLabel('From').fill(block.start);
	await row.getByLabel('Until').fill(block.end);
	await row.getByLabel('Minutes').fill(block.minutes);
}

test('an organiser creates an event, is told what is wrong beside the field, and opens it', async ({ browser }) => {
	const page = await signedIn(browser, /Karin Lindh/);
	await page.goto('/events/new');
	await page.getByLabel('Name of the event').fill(name);
	await page.getByLabel('Time zone of the venue').fill('Europe/Roma');
	await page.getByRole('button', { name: 'Create an event' }).click();
	await expect(page.getByText('“Europe/Roma” is not a time zone.').first()).toBeVisible();
	await expect(page.getByLabel('Name of the event')).toHaveValue(name);
	await page.getByLabel('Time zone of the venue').fill('Europe/Rome');
	await page.getByRole('button', { name: 'Create an event' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	address = new URL(page.url()).pathname.replace(/\/manage$/, '');

	await page.getByRole('link', { name: 'Fix days and times' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Days and times' })).toBeVisible();
	await fillBlock(page, 1, { date: '2027-05-11', start: '09:00', end: '12:00', minutes: '25' });
	await expect(page.getByText('is not filled by slots of 25 minutes').first()).toBeVisible();
	await page.getByRole('group', { name: 'Block 1' }).getByLabel('Minutes').fill('20');
	await expect(page.getByText('At tables: 9 slots')).toBeVisible();
	await page.getByRole('button', { name: 'Repeat the last day' }).click();
	await expect(page.getByRole('heading', { name: 'Wednesday, 12 May 2027' })).toBeVisible();
	await page.getByRole('button', { name: 'Save days and times' }).click();
	await expect(page.getByText('0 slots kept, 18 new, 0 removed.')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);

	await page.goto(`${address}/manage/places`);
	await page.getByLabel('How many').fill('5');
	await page.getByRole('button', { name: 'Add the tables' }).click();
	await expect(page.getByText('5 places added.')).toBeVisible();
	await page.getByLabel('Rooms and their addresses').fill('Room A | https://meet.example/a\nhttps://meet.example/b');
	await page.getByRole('button', { name: 'Add the rooms' }).click();
	await expect(page.getByLabel('Name of Room 2')).toHaveValue('Room 2');
	expect(await seriousFindings(page)).toEqual([]);

	await page.goto(`${address}/manage/settings`);
	const closes = page.getByRole('group', { name: 'Registration closes' });
	await page.getByRole('group', { name: 'Registration opens' }).getByLabel('Day').fill('2027-05-01');
	await closes.getByLabel('Day').fill('2027-04-01');
	await page.getByLabel('Venue optional').fill('Palazzo');
	await page.getByRole('button', { name: 'Save the settings' }).click();
	await expect(page.getByText('Registration cannot close before it opens.').first()).toBeVisible();
	await expect(page.getByLabel('Venue optional')).toHaveValue('Palazzo');
	await page.getByRole('group', { name: 'Registration opens' }).getByLabel('Day').fill('2026-01-01');
	await page.getByRole('button', { name: 'Save the settings' }).click();
	await expect(page.getByText('The settings are saved.')).toBeVisible();
	await expect(page.getByLabel('Venue optional')).toHaveValue('Palazzo');
	expect(await seriousFindings(page)).toEqual([]);

	const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
	expect((await visitor.goto(address))?.status()).toBe(404);
	await page.goto(`${address}/manage`);
	await page.getByRole('button', { name: 'Open the event' }).first().click();
	await expect(page.getByText('Done. The event has changed.')).toBeVisible();
	expect((await visitor.goto(address))?.status()).toBe(200);
	await expect(visitor.getByRole('heading', { level: 1, name })).toBeVisible();
	const data = JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '');
	expect(data).toMatchObject({ '@type': 'BusinessEvent', name, startDate: '2027-05-11T07:00:00.000Z' });
	expect(await seriousFindings(visitor)).toEqual([]);
	await visitor.context().close();
	await page.context().close();
});

test('a firm registers and says when it is free, with JavaScript off', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/, false);
	await page.goto('/welcome');
	await page.getByRole('textbox', { name: /name/i }).last().fill(firm);
	await page.getByLabel(/Country/).selectOption('IT');
	await page.locator('form[action="?/create"] button').click();
	await page.goto(`${address}/register`);
	const tab = page.getByRole('link', { name: firm, exact: true });
	if (await tab.count()) await tab.click();
	await page.getByLabel('Name', { exact: true }).first().fill('Ada Example');
	await page.getByLabel('E-mail', { exact: true }).first().fill('not an address');
	await page.locator('form[action^="?/register"]').evaluate((form) => form.setAttribute('novalidate', ''));
	await page.getByRole('button', { name: `Send the registration of ${firm}` }).click();
	await expect(page.getByText('This does not look like an e-mail address.').first()).toBeVisible();
	await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Ada Example');
	await page.getByLabel('E-mail', { exact: true }).first().fill('ada@example.eu');
	await page.getByRole('button', { name: `Send the registration of ${firm}` }).click();
	await expect(page.getByText('Your registration is with the organiser')).toBeVisible();

	await page.getByRole('link', { name: 'Your times' }).first().click();
	await page.getByLabel('Only at the times ticked here').check();
	await page.getByLabel('09:00').first().uncheck();
	await page.getByLabel('Minutes free between two meetings').fill('10');
	await page.getByRole('button', { name: 'Save the times of Ada Example' }).click();
	await expect(page.getByText('The times of Ada Example are saved.')).toBeVisible();
	await expect(page.getByLabel('09:00').first()).not.toBeChecked();
	await expect(page.getByLabel('09:20').first()).toBeChecked();
	await page.context().close();
});

test('the organiser approves, and the firm withdraws and is told so', async ({ browser }) => {
	const page = await signedIn(browser, /Karin Lindh/);
	await page.goto(`${address}/manage/participants`);
	await page.getByRole('button', { name: 'Approve what is ticked' }).click();
	await expect(page.getByText('Please tick the firms first.')).toBeVisible();
	await page.getByLabel(firm).check();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Approve what is ticked' }).click();
	await expect(page.getByText('1 firm answered.')).toBeVisible();
	await page.goto(`${address}/manage/participants?state=approved`);
	await expect(page.getByLabel(firm)).toBeVisible();
	await page.context().close();

	const giulia = await signedIn(browser, /Giulia Ferri/);
	await giulia.goto(`${address}/register`);
	const tab = giulia.getByRole('link', { name: firm, exact: true });
	if (await tab.count()) await tab.click();
	await expect(giulia.getByText('Your firm takes part.')).toBeVisible();
	await giulia.getByText('Withdraw from the event').click();
	await giulia.getByRole('button', { name: `Withdraw from ${name}` }).click();
	await expect(giulia.getByText('Your firm has withdrawn.')).toBeVisible();
	expect(await seriousFindings(giulia)).toEqual([]);
	await giulia.context().close();
});
