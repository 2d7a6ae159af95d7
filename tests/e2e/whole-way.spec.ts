/** From sign-in to the published agenda as three people: an organiser, a firm without JavaScript, and a chamber acting for its member. */
import { expect, test, type Page } from '@playwright/test';
import { openEvent, seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const name = `Harbour Talks ${Date.now().toString(36)}`;
let organiser: Page;
let firm: Page;
let chamber: Page;
let address = '';
let own = '';
const member = { name: '', page: '' };

test.beforeAll(async ({ browser }) => {
	organiser = await signedIn(browser, /Rasa Petraitė/);
	firm = await signedIn(browser, /Giulia Ferri/, false);
	chamber = await signedIn(browser, /Dóra Kántor/);
});

test('the organiser creates an event with a morning of slots and two tables, and opens it', async () => {
	address = await openEvent(organiser, {
		name,
		zone: 'Europe/Vilnius',
		date: '2027-06-08',
		from: '09:00',
		until: '11:00',
		slots: 6,
		tables: 2
	});
});

test('a firm registers without JavaScript, and a chamber registers its member with the firm’s consent', async () => {
	await firm.goto(`${address}/register`);
	const boxes = firm.getByRole('checkbox');
	await boxes.first().check();
	const send = firm.getByRole('button', { name: /^Send the registration of/ });
	own = ((await send.textContent()) ?? '').replace('Send the registration of', '').trim();
	await send.click();
	await expect(firm.getByText('Your registration is with the organiser')).toBeVisible();

	await chamber.goto('/start');
	// A second try finds the first member's consents already recorded.
	const link = chamber.getByRole('main').locator('a[href*="/members/"]').nth(test.info().retry);
	member.name = ((await link.textContent()) ?? '').trim();
	await link.click();
	await expect(chamber.getByRole('heading', { level: 1, name: member.name })).toBeVisible();
	member.page = chamber.url();
	await chamber.getByText('Record a consent').click();
	await chamber.getByLabel('Who at the firm said so').fill('Ilona Példa, managing director');
	await chamber.getByRole('button', { name: 'Record the consent' }).click();
	await expect(chamber.getByText('Ilona Példa, managing director').first()).toBeVisible();
	expect(await seriousFindings(chamber)).toEqual([]);
	await chamber.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: 'Register it' }).click();
	await chamber.getByRole('checkbox').first().check();
	await chamber.getByRole('button', { name: `Send the registration of ${member.name}` }).click();
	await expect(chamber.getByText('Your registration is with the organiser')).toBeVisible();

	await organiser.goto(`${address}/manage/participants`);
	await organiser.getByLabel(own).check();
	await organiser.getByLabel(member.name).check();
	await organiser.getByRole('button', { name: 'Approve what is ticked' }).click();
	await expect(organiser.getByText('2 firms answered.')).toBeVisible();
});

test('the chamber asks in its member’s name, and the firm accepts without JavaScript', async () => {
	await chamber.goto(member.page);
	await chamber.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: 'Requests' }).click();
	await chamber.getByRole('link', { name: 'All firms' }).click();
	await expect(chamber.getByRole('listitem').filter({ hasText: own })).toBeVisible();
	expect(await seriousFindings(chamber)).toEqual([]);
	await chamber.getByRole('listitem').filter({ hasText: own }).getByRole('link', { name: 'Ask for a meeting' }).click();
	await chamber.getByRole('button', { name: 'Ask for a meeting' }).click();
	await expect(chamber.locator('textarea[name=purpose]')).toBeFocused();
	await chamber.locator('textarea[name=purpose]').fill('We look for a partner for wooden packaging in Italy.');
	await chamber.getByRole('button', { name: 'Ask for a meeting' }).click();
	await expect(chamber.getByText('We look for a partner for wooden packaging in Italy.')).toBeVisible();

	await firm.goto(`${address}/requests`);
	await expect(firm.getByText('We look for a partner for wooden packaging in Italy.')).toBeVisible();
	await firm.getByRole('button', { name: 'Accept' }).click();
	await expect(firm.getByRole('status').filter({ hasText: 'Accepted.' })).toBeVisible();
});

test('the organiser plans and publishes, and everybody finds the same table at the same time', async () => {
	const page = organiser;
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('button', { name: 'Plan the agenda' }).click();
	await expect(page.getByText('The meeting is placed.')).toBeVisible({ timeout: 45_000 });
	await page.getByRole('link', { name: 'Look at what would be published' }).click();
	await page.getByRole('button', { name: 'Publish the agenda to 2 firms' }).click();
	await expect(page.getByText(/Version 1/).first()).toBeVisible();

	await firm.goto(`${address}/my-day`);
	const table = await firm
		.getByText(/^Table \d$/)
		.first()
		.textContent();
	await expect(firm.getByText(member.name).first()).toBeVisible();
	await chamber.goto(member.page);
	await chamber.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: 'Agenda' }).click();
	await expect(chamber.getByText(own).first()).toBeVisible();
	expect(
		await chamber
			.getByText(/^Table \d$/)
			.first()
			.textContent()
	).toBe(table);
	expect(await seriousFindings(chamber)).toEqual([]);
});
