/** After the meetings: a firm says with one press whether they were useful; its organiser sees counts, from five on. */
import { expect, test, type Page } from '@playwright/test';
import { openEvent, seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const name = `Spring Talks ${Date.now().toString(36)}`;
const OWN = 'Predandro Automazioni';
const PARTNERS = ['Dębowex Mechanika', 'Biesopol Metal', 'Grabanka Mechanika', 'Biesanka Mechanika', 'Olchopol Metal'];
let organiser: Page;
let firm: Page;
let address = '';

async function choose(label: string, wanted: string) {
	const select = organiser.getByLabel(label, { exact: true });
	await select.selectOption({ label: (await select.locator('option', { hasText: wanted }).textContent()) ?? '' });
}

/** How often an answer was given, as the organiser reads it; null where nothing is counted at all. */
async function counted(answer: string): Promise<string | null> {
	await organiser.goto(`${address}/manage/exposure`);
	const row = organiser
		.getByRole('table', { name: 'Useful afterwards' })
		.getByRole('row', { name: new RegExp(`^${answer}`) });
	return (await row.count()) ? ((await row.getByRole('cell').last().textContent())?.trim() ?? '') : null;
}

test.beforeAll(async ({ browser }) => {
	organiser = await signedIn(browser, /Karin Lindh/);
	firm = await signedIn(browser, /Giulia Ferri/, false);
	const page = organiser;
	// A day that is over whenever this runs.
	const morning = { date: '2025-03-11', from: '09:00', until: '11:00', slots: 6 };
	address = await openEvent(page, { name, zone: 'Europe/Rome', ...morning, tables: 2 });
	for (const each of [OWN, ...PARTNERS]) {
		await page.goto(`${address}/manage/participants?state=approved&add=${encodeURIComponent(each)}`);
		await page.getByRole('button', { name: 'Add this firm' }).first().click();
		await expect(page.getByLabel(each).first()).toBeVisible();
	}
	await page.goto(`${address}/manage/requests?list=agreed`);
	for (const each of PARTNERS) {
		await choose('Firm', OWN);
		await choose('Meets', each);
		await page.getByRole('button', { name: 'Add the meeting' }).click();
		await expect(page.getByRole('row', { name: new RegExp(each) })).toBeVisible();
	}
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('button', { name: 'Plan the agenda' }).click();
	await expect(page.getByText('All 5 meetings are placed.')).toBeVisible({ timeout: 45_000 });
	await page.getByRole('link', { name: 'Look at what would be published' }).click();
	await page.getByRole('button', { name: 'Publish the agenda to 6 firms' }).click();
	await expect(page.getByText(/Version 1/).first()).toBeVisible();
});

test('one press is kept, without JavaScript, and may be changed; a reason and a note can follow', async () => {
	await firm.goto(`${address}/my-day`);
	const pressed = firm.getByRole('button', { name: `No: meeting with ${PARTNERS[0]}` });
	await pressed.click();
	await expect(firm.getByText('Noted. It helps to suggest better partners.')).toBeVisible();
	await firm.goto(`${address}/my-day`);
	await expect(pressed).toHaveAttribute('aria-pressed', 'true');
	await firm.getByText('Say why').first().click();
	await firm.getByLabel('Mostly because').selectOption('Another market');
	await firm.getByLabel('A note for your own firm').fill('Ask again in autumn 🍂');
	await firm.getByRole('button', { name: 'Save the reason' }).click();
	await firm.reload();
	await firm.getByText('Say why').first().click();
	await expect(firm.getByLabel('Mostly because')).toHaveValue('wrong-market');
	await expect(firm.getByLabel('A note for your own firm')).toHaveValue('Ask again in autumn 🍂');
	await firm.getByRole('button', { name: `Yes: meeting with ${PARTNERS[0]}` }).click();
	await firm.goto(`${address}/my-day`);
	await expect(pressed).toHaveAttribute('aria-pressed', 'false');
	expect(await counted('Yes')).toBe('fewer than 5');
});

test('the organiser reads no count below five, and no reason or note at all', async () => {
	for (const each of PARTNERS.slice(1, 4)) {
		await firm.getByRole('button', { name: `Yes: meeting with ${each}` }).click();
		await expect(firm.getByText('Noted. It helps to suggest better partners.')).toBeVisible();
	}
	expect(await counted('Yes')).toBe('fewer than 5');
	await firm.getByRole('button', { name: `Yes: meeting with ${PARTNERS[4]}` }).click();
	await expect(firm.getByText('Noted. It helps to suggest better partners.')).toBeVisible();
	expect(await counted('Yes')).toBe('5');
	expect(await counted('No')).toBe('0');
	expect(await organiser.content()).not.toContain('autumn');
	expect(await seriousFindings(organiser)).toEqual([]);
});
