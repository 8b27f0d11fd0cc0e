/** Chromium as every test starts it, and a page that remembers whatever the console complained about. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath = process.env.FIELDSEAL_CHROMIUM ?? '/usr/bin/chromium';

export async function launch() {
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is missing: install chromium or set FIELDSEAL_CHROMIUM`);
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * A page in a context of its own.
 * @return page, context and `complaints`: script errors, CSP violations and requests to anywhere else
 */
export async function openPage(browser, origin, { width = 1280, height = 800, language = 'en-GB', dark = false } = {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser writes a line for every answer that is not 2xx; those are arranged by tests or expected (401).
    if (message.type() === 'error' && /Failed to load resource/.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  return { page, context, complaints };
}

export async function signIn(page, url, login, password, path = '/') {
  await page.goto(url + path);
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('main#content h1').first().waitFor();
  await settled(page);
}

/** Waits until nothing is loading any more. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.loading'));
  await page.evaluate(() => document.fonts.ready);
}

/** Keeps a picture where FIELDSEAL_SCREENSHOTS says, or nowhere. */
export async function picture(page, name, options = {}) {
  const folder = process.env.FIELDSEAL_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), ...options });
}
