/** Who should meet: proposed, reviewed, sent; and who is seen how often, before it is published. */
import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const name = `Meeting Day ${Date.now().toString(36)}`;
// Firms of the demo: three in food that fit each other, and one in metal that fits none of them.
const FIRMS = ['Brennura Delikatess', 'Lornardi Sapori', 'Rågarp Vård', 'Dębowex Mechanika'];
let page: Page;
let address = '';

async function choose(label: string, firm: string) {
	const select = page.getByLabel(label, { exact: true });
	await select.selectOption({ label: (await select.locator('option', { hasText: firm }).textContent()) ?? '' });
}

test.beforeAll(async ({ browser }) => {
	page = await signedIn(browser, /Karin Lindh/);
	await page.goto('/events/new');
	await page.getByLabel('Name of the event').fill(name);
	await page.getByLabel('Time zone of the venue').fill('Europe/Rome');
	await page.getByRole('button', { name: 'Create an event' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	address = new URL(page.url()).pathname;
	for (const firm of FIRMS) {
		await page.goto(`${address}/participants?state=approved&add=${encodeURIComponent(firm)}`);
		await page.getByRole('button', { name: 'Add this firm' }).first().click();
		await expect(page.getByLabel(firm).first()).toBeVisible();
	}
});

test('a proposal is made with a proved worth, edited by hand and made anew without losing the edits', async () => {
	await page.goto(`${address}/proposal`);
	await page.getByLabel('Meetings for every firm, at least').fill('1');
	await page.getByLabel('Meetings for one firm, at most').fill('3');
	await page.getByRole('button', { name: 'Propose who should meet' }).click();
	await expect(page.getByText('Meetings proposed: 3, for 4 firms.')).toBeVisible();
	await expect(page.getByText(/They are worth 100% of the most/)).toBeVisible();
	await expect(page.getByText('Firms below 1 meetings: 1').first()).toBeVisible();
	await expect(page.getByRole('row', { name: /Dębowex.*Nobody here fits its profile/ })).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);

	await page.getByLabel(/Rågarp.*Lornardi|Lornardi.*Rågarp/).check();
	await page.getByRole('button', { name: 'Drop the chosen pairs' }).click();
	await expect(page.getByRole('link', { name: /Dropped\s*1/ })).toBeVisible();
	await choose('Firm', 'Dębowex');
	await choose('Meets', 'Rågarp');
	await page.getByRole('button', { name: 'Add the pair' }).click();
	await expect(page.getByText('added by hand')).toBeVisible();
	await page.getByRole('button', { name: 'Propose again' }).click();
	await expect(page.getByRole('link', { name: /To be sent\s*3/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /Dropped\s*1/ })).toBeVisible();
});

test('sending makes the pairs meetings, once, and a new proposal leaves them alone', async () => {
	await page.getByRole('button', { name: 'Make them meetings: 3' }).click();
	await expect(page.getByText('Agreed meetings made: 3. Firms told: 4.')).toBeVisible();
	await page.goto(`${address}/requests?list=agreed`);
	await expect(page.getByRole('row', { name: /Brennura.*Lornardi|Lornardi.*Brennura/ })).toBeVisible();
	await page.goto(`${address}/proposal`);
	await page.getByRole('button', { name: 'Propose again' }).click();
	await expect(page.getByRole('link', { name: /To be sent\s*0/ })).toBeVisible();
});

test('the organiser sees who is seen how often, sets a floor and takes it back', async () => {
	await page.goto(`${address}/exposure?floor=1`);
	await expect(page.getByRole('img', { name: /4 firms\. Each its own best/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /Quality of the lists 100%/ })).toBeVisible();
	await expect(page.getByText('Firms the floor cannot reach, because too few others fit them: 1')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Use these lists' }).click();
	await expect(page.getByText('The lists of this event are made together, with a floor of 1.')).toBeVisible();
	await page.getByRole('button', { name: 'Back to each its own best' }).click();
	await expect(page.getByText('At present each firm sees its own best partners.')).toBeVisible();
});
