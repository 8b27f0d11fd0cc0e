/** A browser and a fixture server for the tests of one file; every test has a page and a server of its own. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { launch, openPage, settled, signIn } from './browser.mjs';
import { password } from './fixture/people.mjs';
import { FixtureServer } from './fixture/server.mjs';

/** What a test works with; filled anew before each one. */
export const stage = {
  enter: (path = '/', login = 'supervisor') => signIn(stage.page, stage.url, login, password, path),
  go: async (path) => {
    await stage.page.goto(stage.url + path);
    await settled(stage.page);
  },
  text: (selector) => stage.page.locator(selector).first().innerText(),
  rows: (selector = '.table tbody tr') => stage.page.locator(selector).count(),
  /** Waits until the page shows this many of something. */
  counted: (selector, n) =>
    stage.page.waitForFunction(([what, count]) => document.querySelectorAll(what).length === count, [selector, n]),
};

/** The reviews of the fixture by what they are for. */
const [supervision, fieldwork, planned, big, decided, onTeam] = new FixtureServer().reviews;
export const reviews = { supervision, fieldwork, planned, big, decided, onTeam };

export function useStage() {
  before(async () => {
    stage.browser = await launch();
  });
  after(() => stage.browser?.close());
  beforeEach(async () => {
    stage.server = new FixtureServer();
    stage.url = await stage.server.start();
    Object.assign(stage, await openPage(stage.browser, stage.url));
  });
  afterEach(async () => {
    await stage.context.close();
    await stage.server.stop();
    assert.deepEqual(stage.complaints, [], 'the browser complains about nothing');
  });
}
