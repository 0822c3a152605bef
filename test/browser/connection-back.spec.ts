import { expect, test } from '@playwright/test';
import { signInAtConsole } from './signed-in.ts';

/** What can be asked on each page, in two steps, and where its answer stands. */
const PAGES = [
  { path: '/search/', begin: ['#q', '演'], goOn: ['#q', '演示'], answer: '#found', answered: '.hits li' },
  {
    path: '/en/check/',
    begin: ['#settled', '500 g'],
    goOn: ['#actual', '450 g'],
    answer: '#answer',
    answered: '.verdict',
  },
  {
    path: '/check/lot/',
    begin: ['#declared', '500 g'],
    goOn: ['#size', '500'],
    answer: '#answer',
    answered: '.lead',
  },
] as const;

// A browser remembers of a script that it could not be had, and does not ask for that address again.
for (const { path, begin, goOn, answer, answered } of PAGES) {
  test(`P10: who began without a connection types on when it is back, and is answered: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.route('**/_astro/**', (route) => route.abort('internetdisconnected'));
    const broken = page.waitForEvent('requestfailed');
    await page.locator(begin[0]).fill(begin[1]);
    await broken;
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.unroute('**/_astro/**');
    await page.locator(goOn[0]).fill(goOn[1]);
    await expect(page.locator(answer).locator(answered).first()).toBeVisible();
    await expect(page.getByRole('status').getByRole('button')).toHaveCount(0);
  });

  test(`P10: who asked without a connection is answered as soon as it is back, without a touch: ${path}`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    await context.setOffline(true);
    const broken = page.waitForEvent('requestfailed');
    await page.locator(begin[0]).fill(begin[1]);
    await page.locator(goOn[0]).fill(goOn[1]);
    await broken;
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator(answer).locator(answered)).toHaveCount(0);
    // A device says that it is connected before anything comes through.
    await page.route('**/_astro/**', (route) => route.abort('internetdisconnected'), { times: 1 });
    await context.setOffline(false);
    await expect(page.locator(answer).locator(answered).first()).toBeVisible();
  });
}

test.describe('the console', () => {
  // The issuer sends people back to the service's own name, not to its number.
  test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });

  test('a section of the console that did not come is asked for again, by a touch and when the network is back', async ({
    page,
  }) => {
    await signInAtConsole(page, /五华区执法人员/);
    const sections = page.locator('.sections a');
    const stage = page.locator('.stage');
    await expect(stage).toBeVisible();
    for (const [at, goOn] of [
      [1, () => page.getByRole('button', { name: '重试' }).click()],
      [2, () => page.evaluate(() => dispatchEvent(new Event('online')))],
    ] as const) {
      await page.route('**/_astro/**', (route) => route.abort('internetdisconnected'));
      await sections.nth(at).click();
      await expect(page.getByRole('alert')).toContainText('没有得到答复');
      await page.unroute('**/_astro/**');
      await goOn();
      await expect(stage).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });

  test('an answer that did not come is asked for again when the network is back, also where nothing comes through at first', async ({
    page,
  }) => {
    await signInAtConsole(page, /五华区执法人员/);
    const list = page.locator('.stage table');
    await expect(list).toBeVisible();
    await page.route('**/api/desk/**', (route) => route.abort('internetdisconnected'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('没有得到答复');
    await page.unroute('**/api/desk/**');
    let asked = 0;
    // The connection is there, and the first two requests are lost all the same.
    await page.route('**/api/desk/work**', (route) =>
      ++asked <= 2 ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(list).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked, 'nothing is asked for once there is an answer').toBe(3);
  });
});
