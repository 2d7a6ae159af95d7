/** The main job on real input: a published brokerage event becomes an agenda, by an organiser at the pages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const INSTANCE = '../shared/bench/b2b/instances/tic-12.original.dzn';
const name = `Tic ${Date.now().toString(36)}`;
let address = '';
let organiser: Page;

test.beforeAll(async ({ browser }) => {
	test.skip(!existsSync(INSTANCE), 'the published instances are not beside the project');
	organiser = await signedIn(browser, /Karin Lindh/);
});

/** Takes brief and plan from the page and runs the command the page names. */
async function checkedElsewhere(page: Page): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'fondaco-evidence-'));
	for (const file of ['brief.json', 'plan.json']) {
		const href = await page.locator(`a[href*="evidence/${file}"]`).getAttribute('href');
		writeFileSync(join(folder, file), await (await page.request.get(String(href))).body());
	}
	const files = [join(folder, 'brief.json'), join(folder, 'plan.json')];
	return execFileSync(process.execPath, ['scripts/plan.ts', '--check', ...files], { encoding: 'utf8' });
}

test('tic-12 is imported, planned with a proof and published: 42 firms, 125 meetings, 8 slots, 21 tables', async () => {
	const page = organiser;
	await page.goto('/events/new');
	await page.getByLabel('Name of the event').fill(name);
	await page.getByLabel('Time zone of the venue').fill('Europe/Rome');
	await page.getByRole('button', { name: 'Create an event' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	address = new URL(page.url()).pathname.replace(/\/manage$/, '');

	await page.goto(`${address}/manage/import`);
	await page.locator('input[type=file]').setInputFiles(INSTANCE);
	await page.getByRole('button', { name: 'Read the file' }).click();
	await expect(page.getByText('Firms: 42. Meetings: 125. Slots: 8')).toBeVisible();
	await page.getByLabel('Day').fill('2027-03-18');
	await page.getByRole('button', { name: 'Make firms, times, tables and meetings' }).click();
	await expect(page.getByRole('link', { name: /plan/i }).first()).toBeVisible();

	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('button', { name: 'Plan the agenda' }).click();
	await expect(page.getByText('All 125 meetings are placed.')).toBeVisible({ timeout: 45_000 });
	await expect(page.getByText('Proved: no agenda has fewer waiting gaps than this one (0 in all).')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	expect(await checkedElsewhere(page)).toMatch(/holds: optimal, 0 breaks/);

	await page.goto(`${address}/manage`);
	await page.getByRole('button', { name: 'Open the event' }).click();
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('link', { name: 'Look at what would be published' }).click();
	await page.getByRole('button', { name: 'Publish the agenda to 40 firms' }).click();
	await expect(page.getByText(/Version 1/).first()).toBeVisible();
});

test('a meeting is moved on the board by the keyboard alone; where it clashes it is refused before the drop', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/schedule/board`);
	expect(await seriousFindings(page)).toEqual([]);
	// The first cell of the grid is where Tab arrives; arrows walk from there.
	await page.locator('#cell-0-0').focus();
	const described = (await page.locator('#cell-0-0').getAttribute('aria-label')) ?? '';
	const [, first, second] = /: (Firm \d+) (Firm \d+)\./.exec(described) ?? [];
	expect([first, second]).not.toContain(undefined);
	const pair = `${first} and ${second}`;

	await page.keyboard.press('Enter');
	await expect(page.getByText(`${pair} in hand.`, { exact: false })).toBeAttached();
	await page.keyboard.press('ArrowDown');
	const below = page.locator(':focus');
	await expect(below).toHaveAttribute('aria-label', /Taken by Firm \d+ and Firm \d+\./);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Not possible here\. Taken by/).first()).toBeAttached();

	await page.keyboard.press('n');
	await expect(page.locator(':focus')).toHaveAttribute('aria-label', /It can be held here\./);
	const target = await page.locator(':focus').getAttribute('id');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/: now Table \d+, \d\d:\d\d, locked there\./).first()).toBeAttached();
	await page.reload();
	await expect(page.locator(`#${target}`)).toContainText(`${first}`);
	await expect(page.locator(`#${target}`)).toContainText(`${second}`);
});

test('the next version says who moved, and the first stays as it was', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('link', { name: 'Look at what would be published' }).first().click();
	await expect(page.getByText('Moved: 1')).toBeVisible();
	await page.getByRole('button', { name: /^Publish the agenda/ }).click();
	await expect(page.getByText(/Version 2/).first()).toBeVisible();
	await page.goto(`${address}/manage/schedule`);
	await expect(page.getByText(/Version 1/).first()).toBeVisible();
});

test('when a firm does not come, who is hit is shown first, then told, and it can be taken back', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('link', { name: 'Something has happened' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Something has happened' })).toBeVisible();
	await page.getByRole('link', { name: 'Firm does not come' }).click();
	await page.getByLabel('Firm', { exact: true }).selectOption({ label: 'Firm 3' });
	await page.getByRole('button', { name: 'Show what would change' }).click();
	const fallen = page.getByText(/^No longer placed: \d+$/);
	await expect(fallen).toBeVisible();
	const words = await fallen.innerText();
	const asked = page.url();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Change it and tell those concerned' }).click();
	await expect(page.getByText('Done. Everybody concerned has been told.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo it and tell everybody again' }).click();
	await expect(page.getByRole('button', { name: 'Undo it and tell everybody again' })).toHaveCount(0);
	await page.goto(asked);
	await expect(page.getByText(words)).toBeVisible();
});

test('alternatives are set side by side, and lead to the page where the event is changed, filled in', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/schedule/what-if`);
	await page.getByLabel('2 seconds').check();
	await page.getByRole('button', { name: 'Compare' }).click();
	const longer = page.getByRole('row', { name: /One more slot at the end of each day/ });
	await expect(longer).toBeVisible({ timeout: 45_000 });
	expect(await seriousFindings(page)).toEqual([]);
	await longer.getByRole('button', { name: 'Go and change it' }).click();
	await expect(page).toHaveURL(/\/manage\/time/);
	await expect(page.locator('input[name=end]').first()).toHaveValue('12:00');
});

test('a move against a rule of one firm is named before the drop, asked about, done and taken back', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/participants?state=approved`);
	await page.getByRole('link', { name: 'Limits and tables' }).first().click();
	await expect(page).toHaveURL(/\/participants\/[\w-]+$/);
	const title = page.getByRole('heading', { level: 1, name: /^Firm \d+$/ });
	await expect(title).toBeVisible();
	const firm = await title.innerText();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByLabel(/^Most meetings on one day/).fill('1');
	await page.getByRole('button', { name: 'Save the rules' }).click();
	await expect(page.getByText('Saved. The next plan keeps to it')).toBeVisible();

	await page.goto(`${address}/manage/schedule/board`);
	await page
		.locator('.chip')
		.filter({ has: page.getByText(firm, { exact: true }) })
		.first()
		.click();
	await page.locator('.cell.breaks').first().click();
	const bar = page.locator('.hand');
	await expect(bar).toContainText(`${firm} would have more meetings on that day than it takes.`);
	expect(await seriousFindings(page)).toEqual([]);
	await bar.getByRole('button', { name: 'Move it there anyway' }).click();
	await expect(bar).toContainText(/: now Table \d+, \d\d:\d\d, locked there\./);
	await bar.getByRole('button', { name: 'Undo the last move' }).click();
	await expect(bar).toContainText('Undone.');
});
