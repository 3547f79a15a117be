/** `npm run pictures`: the screenshots of the README, taken of the built site with the sample council. */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findOrInstallChromium } from './chromium.ts';
import { signInChild, signInStaff } from './people.ts';
import { startSite } from './site.ts';

const folder = 'tests/pictures';
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] });

const phone = await browser.newPage({ viewport: { width: 390, height: 1130 }, javaScriptEnabled: false });
await signInChild(phone, site, 'Amara');
await phone.screenshot({ path: `${folder}/home.png` });

const desk = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
await signInStaff(desk, site, 'jo.bell');
await desk.screenshot({ path: `${folder}/inbox.png` });

await browser.close();
await site.stop();
