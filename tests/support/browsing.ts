/** What browser tests have in common: being somebody, and asking axe. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';

/** A page of its own for one of the demo's people. */
export async function signedIn(browser: Browser, person: RegExp, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByRole('button', { name: person }).click();
	await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toHaveCount(0);
	return page;
}

/** The address of the pages of the firm a person belongs to. */
export async function home(page: Page): Promise<string> {
	await page.goto('/start');
	return new URL(page.url()).pathname;
}

/** Violations as sentences; minor ones are left to the eye. */
export async function seriousFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

interface NewEvent {
	name: string;
	zone: string;
	/** One block of slots: its day (YYYY-MM-DD), wall-clock times, and how many slots of 20 minutes they hold. */
	date: string;
	from: string;
	until: string;
	slots: number;
	tables: number;
}

/** An organiser makes an event with one block of slots and some tables, and opens it; its public address. */
export async function openEvent(page: Page, event: NewEvent): Promise<string> {
	await page.goto('/events/new');
	await page.getByLabel('Name of the event').fill(event.name);
	await page.getByLabel('Time zone of the venue').fill(event.zone);
	await page.getByRole('button', { name: 'Create an event' }).click();
	await expect(page.getByRole('heading', { level: 1, name: event.name })).toBeVisible();
	const address = new URL(page.url()).pathname.replace(/\/manage$/, '');
	await page.goto(`${address}/manage/time`);
	const block = page.getByRole('group', { name: 'Block 1' });
	await block.getByLabel('Day').fill(event.date);
	await block.getByLabel('From').fill(event.from);
	await block.getByLabel('Until').fill(event.until);
	await block.getByLabel('Minutes').fill('20');
	await page.getByRole('button', { name: 'Save days and times' }).click();
	await expect(page.getByText(`0 slots kept, ${event.slots} new, 0 removed.`)).toBeVisible();
	await page.goto(`${address}/manage/places`);
	await page.getByLabel('How many').fill(String(event.tables));
	await page.getByRole('button', { name: 'Add the tables' }).click();
	await expect(page.getByText(/places? added\./)).toBeVisible();
	await page.goto(`${address}/manage`);
	await page.getByRole('button', { name: 'Open the event' }).first().click();
	await expect(page.getByText('Done. The event has changed.')).toBeVisible();
	return address;
}
