/** The day itself: a firm is late and says so with one press, without JavaScript; its partner and the organiser see it. */
import { expect, test, type Page } from '@playwright/test';
import { openEvent, seriousFindings, signedIn } from '../support/browsing.ts';

// Three people and a whole set-up: more than a minute on a busy machine.
test.describe.configure({ mode: 'serial' });

/** Zones without summer time round the globe: it is the middle of the day in one of them. */
const ZONES = ['Pacific/Honolulu', 'America/Bogota', 'Africa/Abidjan', 'Africa/Nairobi', 'Asia/Bangkok', 'Asia/Tokyo'];

const name = `Quay Talks ${Date.now().toString(36)}`;
let organiser: Page;
let late: Page;
let partner: Page;
let address = '';
let firms: string[] = [];

/** Today somewhere it is neither early nor late. */
function today() {
	const clock = (zone: string) =>
		Object.fromEntries(
			new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
				.formatToParts(new Date())
				.map(({ type, value }) => [type, value])
		);
	const zone = ZONES.find((one) => Number(clock(one).hour) >= 6 && Number(clock(one).hour) < 19) ?? 'Asia/Karachi';
	const { year, month, day } = clock(zone);
	return { zone, date: `${year}-${month}-${day}` };
}

async function register(page: Page): Promise<string> {
	await page.goto(`${address}/register`);
	await page.getByRole('checkbox').first().check();
	const send = page.getByRole('button', { name: /^Send the registration of/ });
	const firm = ((await send.textContent()) ?? '').replace('Send the registration of', '').trim();
	await send.click();
	await expect(page.getByText('Your registration is with the organiser')).toBeVisible();
	return firm;
}

test.beforeAll(async ({ browser }) => {
	organiser = await signedIn(browser, /Rasa Petraitė/);
	late = await signedIn(browser, /Giulia Ferri/, false);
	partner = await signedIn(browser, /Marek Zawada/, false);
});

test('an agenda for today is published', async () => {
	const page = organiser;
	const { zone, date } = today();
	const evening = { date, from: '22:00', until: '23:00', slots: 3 };
	address = await openEvent(page, { name, zone, ...evening, tables: 1 });
	firms = [await register(late), await register(partner)];
	await page.goto(`${address}/manage/participants`);
	for (const firm of firms) await page.getByLabel(firm).check();
	await page.getByRole('button', { name: 'Approve what is ticked' }).click();
	await expect(page.getByText('2 firms answered.')).toBeVisible();
	await page.goto(`${address}/manage/requests`);
	await page.getByLabel('Firm', { exact: true }).selectOption(firms[0]);
	await page.getByLabel('Meets', { exact: true }).selectOption(firms[1]);
	await page.getByRole('button', { name: 'Add the meeting' }).click();
	await page.goto(`${address}/manage/schedule`);
	await page.getByRole('button', { name: 'Plan the agenda' }).click();
	await expect(page.getByText('The meeting is placed.')).toBeVisible({ timeout: 45_000 });
	await page.getByRole('link', { name: 'Look at what would be published' }).click();
	await page.getByRole('button', { name: 'Publish the agenda to 2 firms' }).click();
	await expect(page.getByText(/Version 1/).first()).toBeVisible();
});

test('one press says ten minutes late, and both others see it', async () => {
	await late.goto(`${address}/my-day`);
	await late.getByRole('button', { name: '10 min', exact: true }).click();
	await expect(late.getByText('The other firm and the organiser see it at once.')).toBeVisible();
	await expect(late.getByText(/about 10 minutes late/)).toBeVisible();
	await partner.goto(`${address}/my-day`);
	await expect(partner.getByText(/is running about 10 minutes late/)).toBeVisible();
	await organiser.goto(`${address}/manage/day`);
	await expect(organiser.getByText(/is about 10 minutes late for/)).toBeVisible();
	expect(await seriousFindings(organiser)).toEqual([]);

	await late.getByRole('button', { name: 'On time after all' }).click();
	await partner.reload();
	await expect(partner.getByText(/minutes late \(said/)).toHaveCount(0);
	const stranger = await organiser.request.post(`${address}/my-day?/late`, {
		form: { meetingId: 'none', minutes: '7' },
		headers: { origin: new URL(organiser.url()).origin }
	});
	expect(stranger.status()).toBe(400);
});

test('a firm that cannot come frees its table, and who waits is put there with one press', async () => {
	await late.goto(`${address}/my-day`);
	await late.getByText('I cannot come').click();
	await late.getByRole('button', { name: 'Call the meeting off' }).click();
	await expect(late.getByText('The meeting is called off and the other firm has been told.')).toBeVisible();
	// The two think better of it, and wait for a time again.
	await organiser.goto(`${address}/manage/requests`);
	await organiser.getByLabel('Firm', { exact: true }).selectOption(firms[0]);
	await organiser.getByLabel('Meets', { exact: true }).selectOption(firms[1]);
	await organiser.getByRole('button', { name: 'Add the meeting' }).click();
	await organiser.goto(`${address}/manage/day`);
	expect(await seriousFindings(organiser)).toEqual([]);
	await organiser.getByRole('button', { name: /^Let them meet here/ }).click();
	await expect(organiser.getByText('They meet there, and both firms have been told.')).toBeVisible();
	await partner.goto(`${address}/my-day`);
	await expect(partner.getByText('Table 1')).toBeVisible();
});
