/** Every page in both languages, both themes and two shapes: complete, legible, accessible, quiet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch, openPage, picture, settled, signIn } from './browser.mjs';
import { password } from './fixture/people.mjs';
import { FixtureServer } from './fixture/server.mjs';
import { dresses, reviewPages, shapes } from './pictures.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser, server, url;

before(async () => {
  browser = await launch();
  server = new FixtureServer();
  url = await server.start();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Faults by the rules of WCAG 2.1 A and AA, each with the first element that has it. */
async function faults(page) {
  // The debugger may run what the page's own policy forbids, so the policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
}

/** English words on a Chinese page that are neither data of the fixture nor a name. */
async function leftInEnglish(page) {
  const body = await page.evaluate(() => document.querySelector('#console').innerText);
  const known =
    /IMG_\d+(-1)?|SAMPLE[\w-]*|Sample Authority|Fieldseal|English|Tablet \d+|Gao Lin|cn-integration-monitoring-b|[A-Z]+-\d+"?[A-Z]?"?|[A-Z0-9]{6,}|USB-64G|Register kept, last quarter not countersigned\.|No record of the annual exercise could be shown\.|No file could be shown|Said to be at the repairer; no record shown|…[0-9a-f]{6}:\d+|sha256:[0-9a-f]+/g;
  return [...new Set(body.replace(known, ' ').match(/[A-Za-z][a-z]{3,}/g) ?? [])];
}

for (const dress of dresses) {
  for (const shape of shapes) {
    test(`all pages, ${dress.name}, ${shape.name}`, async (t) => {
      const { page, context, complaints } = await openPage(browser, url, { ...dress, ...shape });
      const check = async (name) => {
        await settled(page);
        await picture(page, `${name}-${dress.name}-${shape.name}`);
        const body = await page.evaluate(() => document.body.innerText);
        assert.ok(
          !body.includes('⟦') && !/\{\w+\}/.test(body),
          `${name}: every text has its translation and its values`,
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${name}: nothing is wider than the window (${wide} px)`);
        assert.deepEqual(await faults(page), [], `${name}: no fault of accessibility`);
        if (dress.language === 'zh-CN') assert.deepEqual(await leftInEnglish(page), [], `${name}: all in Chinese`);
      };
      await page.goto(url);
      await page.locator('input[name=login]').waitFor();
      await check('sign-in');
      await signIn(page, url, 'supervisor', password);
      await check('reviews');
      const [supervision, fieldwork] = server.reviews;
      const pages = { ...reviewPages(supervision.id), fieldwork: `/reviews/${fieldwork.id}/items?show=conflict` };
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(url + path);
        await check(name);
      }
      await context.close();
      assert.deepEqual(complaints, [], 'no error, no CSP violation, no request to elsewhere');
      t.diagnostic(`${Object.keys(pages).length + 2} pages`);
    });
  }
}
