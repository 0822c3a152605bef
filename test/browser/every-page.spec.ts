import { expect } from '@playwright/test';
import { expectFitWhenZoomed, expectFitWithLargeText } from './looks.ts';
import { inLocale, LOCALES, PAGE_KINDS, UNKNOWN_NUMBER } from './page-kinds.ts';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';

test.describe.configure({ mode: 'parallel' });

const SMALLEST_WIDTH = 320;
const LANGUAGE = { zh: /^zh/, en: /^en/ } as const;

for (const locale of LOCALES) {
  for (const kind of PAGE_KINDS) {
    test(`P8: ${kind.name} (${locale}) can be read by everyone on any screen`, async ({ page, request }) => {
      test.setTimeout(60_000);
      const answer = await page.goto(inLocale(locale, await kind.path(request)));
      expect(answer?.status()).toBe(kind.status);
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
      // The edge has one page for everything that is not there: it speaks both languages, Chinese first.
      const language = kind.status === 404 ? LANGUAGE.zh : LANGUAGE[locale];
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1:visible')).toHaveCount(1);
      expect(await accessibilityViolations(page)).toEqual([]);

      await page.setViewportSize({ width: SMALLEST_WIDTH, height: 640 });
      expect(await sidewaysScroll(page)).toBe(0);

      await expectFitWhenZoomed(page);
      await expectFitWithLargeText(page);
    });
  }
}

const IN_THE_DARK = [
  'home',
  'county list',
  'certified unit',
  'suspended unit',
  'withdrawn unit',
  'statistics',
  'not found',
];

for (const kind of PAGE_KINDS.filter(({ name }) => IN_THE_DARK.includes(name))) {
  test(`${kind.name} keeps its contrast in dark mode`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(await kind.path(request));
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}

test('P14: no link of any page leads nowhere', async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  const links = new Map<string, string>();
  for (const kind of PAGE_KINDS) {
    for (const locale of LOCALES) {
      await page.goto(inLocale(locale, await kind.path(request)));
      const found = await page
        .locator('a[href], link[href]')
        .evaluateAll((all) =>
          all.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).href),
        );
      for (const href of found) links.set(href.replace(/#.*$/, ''), `${kind.name} (${locale})`);
    }
  }
  const dead: string[] = [];
  for (const [href, from] of links) {
    const isOnPurpose = href.includes('/no-such-page/') || href.includes(UNKNOWN_NUMBER);
    if (!href.startsWith(`${baseURL}/`) || isOnPurpose) continue;
    const answer = await request.get(href);
    if (!answer.ok()) dead.push(`${from}: ${href} answers ${answer.status()}`);
  }
  expect(dead).toEqual([]);
});
