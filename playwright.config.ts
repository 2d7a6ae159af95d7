import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

const port = Number(process.env.TEST_PORT ?? 4173);
const origin = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 2,
	// A browser on a busy machine may lose a race of its own; what is broken fails twice.
	retries: 1,
	// A person's whole journey, read through by axe on the way, takes four times as long on a machine with other work.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	outputDir: 'test-results/e2e',
	use: { baseURL: origin, locale: 'en-GB', launchOptions: launchOptions(), trace: 'retain-on-failure' },
	webServer: {
		command: 'node tests/support/serve-demo.ts',
		url: `${origin}/sign-in`,
		timeout: 240_000,
		env: { PORT: String(port) },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 }
	}
});
