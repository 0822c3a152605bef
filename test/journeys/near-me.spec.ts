import { expect, type Page, test as plainTest } from '@playwright/test';
import { coordinatesOf } from '../../shared/register/coordinates.ts';
import { distanceMetres } from '../../shared/register/distance.ts';
import { publishedUnits, test } from '../browser/portal.ts';
import { isSound, lookAt } from './desk-people.ts';

/** Units near somebody who allows it, who does not, and who is where there are none. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });

const KUNMING = { latitude: 25.0436587, longitude: 102.7123461, accuracy: 25 };
const BEIJING = { latitude: 39.9042, longitude: 116.4074 };
/** Mountains between the valleys of three rivers. */
const FAR_AWAY = { latitude: 28.8512, longitude: 98.2014 };

/** Any way in which the position could be written: degrees with three places or more, millionths, base 36. */
const TELLING = [KUNMING.latitude, KUNMING.longitude].flatMap((degrees) => [
  degrees.toFixed(7).slice(0, -4),
  String(Math.round(degrees * 1e6)),
  String(Math.round(degrees * 1e6)).slice(0, -3),
  Math.round(degrees * 1e6).toString(36),
]);

const status = (page: Page) => page.locator('#near-me').getByRole('status');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: /^(附近的单位|Near me)$/ }).click();
}
const use = (page: Page) => page.getByRole('button', { name: /^(使用我的位置|Use my position)$/ });

test('P3, P8: the nearest units first, within what was chosen, and the position is in no request and in no store', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(KUNMING);
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/search/');
  await expect(page.locator('#near-me')).toContainText('本站只在本设备上用它计算直线距离');
  await isSound(page);
  await lookAt(page, 'near-explained-320');
  const asked: string[] = [];
  page.on('request', (each) =>
    asked.push(`${each.url()} ${each.postData() ?? ''} ${each.headers().referer}`),
  );
  await use(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('由近到远');
  const here = coordinatesOf(KUNMING);
  const units = (await publishedUnits(request)).flatMap(({ name, field, coordinates }) =>
    coordinates === undefined ? [] : [{ name, field, metres: distanceMetres(here, coordinates) }],
  );
  const near = units.filter(({ metres }) => metres <= 50_000).sort((a, b) => a.metres - b.metres);
  expect(near.length).toBeGreaterThan(3);
  const links = page.locator('#near-me .hits a');
  await expect(links).toHaveText(near.map(({ name }) => name));
  await expect(page.locator('#near-me .hit-facts strong').first()).toHaveText(/^\d[\d.]* (米|公里)$/);
  await expect(page.locator('#near-me')).toContainText('没有登记坐标，不在此列，也不按地址推测');
  await isSound(page);
  await lookAt(page, 'near-found-320');
  await page.getByLabel('领域').selectOption('market');
  const markets = near.filter(({ field }) => field === 'market');
  await expect(links).toHaveText(markets.map(({ name }) => name));
  await expect(page).toHaveURL('/search/?field=market');
  expect(asked.filter((each) => each.includes('/search-index/near/')).length).toBeGreaterThan(1);
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      history.state,
    ]),
  );
  for (const telling of TELLING) expect([...asked, kept, page.url()].join('\n')).not.toContain(telling);
  // Closed, it has forgotten where somebody is, and the search has its place again.
  await page.getByRole('button', { name: '收起' }).click();
  await expect(page.getByRole('button', { name: '附近的单位' })).toBeFocused();
  await expect(page.locator('#results')).toBeVisible();
});

// The browser itself complains of a file that does not come: the quiet that `test` asks for cannot hold.
plainTest(
  'who says no, is elsewhere, far from any unit or without a connection, is told so and what to do',
  async ({ page, context }) => {
    await open(page, '/en/search/');
    await expect(page.locator('#near-me')).toContainText('it is not sent, not kept');
    await use(page).click();
    await expect(status(page)).toContainText('Your position may not be used');
    await isSound(page);
    await lookAt(page, 'near-denied');
    await context.grantPermissions(['geolocation']);
    for (const [place, said] of [
      [BEIJING, 'You do not seem to be in this province'],
      [FAR_AWAY, 'Within 50 km there is no unit with known coordinates'],
    ] as const) {
      await context.setGeolocation(place);
      await use(page).click();
      await expect(status(page)).toContainText(said);
    }
    await context.setGeolocation(null);
    await use(page).click();
    await expect(status(page)).toContainText('cannot tell where it is');
    await context.setGeolocation(KUNMING);
    await context.setOffline(true);
    await use(page).click();
    await expect(status(page)).toContainText('No connection, so what is near cannot be read');
    await context.setOffline(false);
    await use(page).click();
    await expect(status(page)).toContainText('the nearest first');
    await isSound(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isSound(page);
    await lookAt(page, 'near-found-dark');
    // Who types a name asks the search again.
    await page.getByRole('searchbox').fill('昆明');
    await expect(page.locator('#near-me')).toHaveCount(0);
    await expect(page.locator('#found .hits a').first()).toBeVisible();
  },
);

test('a device that does not find out in time where it is says so, and is asked again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(KUNMING);
  // The browser itself gives up: no time is left to it, for the first time that it is asked.
  await page.addInitScript(() => {
    const ask = Geolocation.prototype.getCurrentPosition;
    Geolocation.prototype.getCurrentPosition = function (found, failed, options) {
      Geolocation.prototype.getCurrentPosition = ask;
      ask.call(this, found, failed, { ...options, timeout: 0 });
    };
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/search/');
  await use(page).click();
  await expect(status(page)).toContainText('仍未测到位置');
  await expect(use(page)).toBeEnabled();
  await expect(page.locator('#near-me .hits a')).toHaveCount(0);
  await isSound(page);
  await lookAt(page, 'near-timed-out-320');
  await use(page).click();
  await expect(status(page)).toContainText('由近到远');
});
