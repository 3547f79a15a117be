import { defineConfig } from '@playwright/test';

/**
 * What Chromium leaves out. It prepares two pages of its own for the address bar, in a process for each context that a
 * test opens: a quarter of the work of a run, and nobody types there. Of two such lists it takes the last alone, so what
 * Playwright leaves out stands here again.
 */
const leftOut = [
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled'],
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
	...[
		'HttpsFirstBalancedModeAutoEnable',
		'LensOverlay',
		'MediaRouter',
		'PaintHolding',
		'ThirdPartyStoragePartitioning'
	],
	...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch']
];

/** Journeys run without JavaScript. axe hangs without it, so what needs it is a project of its own. */
export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	globalSetup: './tests/support/seeded.ts',
	// Beside the reports, which a run must not sweep away.
	outputDir: 'test-results/browser',
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 180_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		actionTimeout: 10_000,
		// The neutral site of the quick exit has a certificate made for these tests.
		ignoreHTTPSErrors: true,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		viewport: { width: 390, height: 844 },
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
			args: [
				...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
				`--disable-features=${leftOut.join(',')}`
			]
		}
	},
	projects: [
		{ name: 'journeys', testDir: 'tests/journeys', use: { javaScriptEnabled: false } },
		{ name: 'routes', testDir: 'tests/routes', use: { javaScriptEnabled: false } },
		{ name: 'a11y', testDir: 'tests/a11y', testIgnore: '**/plain-english.e2e.ts', use: { javaScriptEnabled: true } },
		// Over what the pages said while they were looked at.
		{ name: 'words', testDir: 'tests/a11y', testMatch: '**/plain-english.e2e.ts', dependencies: ['a11y'] }
	]
});
