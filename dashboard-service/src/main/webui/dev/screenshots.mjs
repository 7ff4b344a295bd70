// Takes a picture of every page in light, dark and phone width: `npm run build && npm run fake &`, then `npm run screenshots`.
// CHROMIUM names the browser; an argument limits the pages to those whose name contains it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const base = process.env.FAKE_URL ?? 'http://localhost:8090';
const folder = join(import.meta.dirname, '..', 'screenshots');
const only = process.argv[2] ?? '';

const pages = {
  overview: '/',
  'charge-points': '/charge-points',
  'charge-point': '/charge-points/CP-001',
  live: '/charge-points/CP-003?tab=live',
  'charge-point-transactions': '/charge-points/CP-001?tab=transactions',
  configuration: '/charge-points/CP-001?tab=configuration',
  conversation: '/charge-points/CP-001?tab=messages',
  commands: '/charge-points/CP-001?tab=commands',
  'charge-point-settings': '/charge-points/CP-001?tab=settings',
  transactions: '/transactions',
  transaction: '/transactions/1002',
  'id-tags': '/id-tags',
  operations: '/operations?action=RemoteStartTransaction&chargePoints=%5B%22CP-001%22%2C%22CP-002%22%5D',
  messages: '/messages?range=day',
  settings: '/settings',
  'not-found': '/nowhere',
};

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
};

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
for (const [look, options] of Object.entries(looks)) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(look, page.url(), error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(look, page.url(), message.text());
  });
  for (const [name, path] of Object.entries(pages).filter(([it]) => it.includes(only))) {
    await page.goto(base + path);
    await page.waitForTimeout(1300);
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    if (wide) console.log(`${look} ${name}: wider than the window`);
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
  }
  await context.close();
}
await browser.close();
