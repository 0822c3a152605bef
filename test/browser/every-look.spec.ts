import { expectFitIn, LOOKS } from './looks.ts';
import { inLocale, LOCALES, PAGE_KINDS } from './page-kinds.ts';
import { test } from './portal.ts';

test.describe.configure({ mode: 'parallel' });

const PHONE = { width: 320, height: 640 };

/**
 * Every kind of page in every look, for `.ci/run`: half of the looks in each language, by turns, since a look
 * changes colours and sizes and no words. `npm test` meets all of them on some pages (look.spec.ts).
 */
for (const locale of LOCALES) {
  for (const [at, kind] of PAGE_KINDS.entries()) {
    const isTurn = (look: number): boolean => (look + at + (locale === 'en' ? 1 : 0)) % 2 === 0;
    const looks = LOOKS.filter((_, look) => isTurn(look));
    test(`P8: ${kind.name} (${locale}) in the looks ${looks.join(', ')}`, async ({ page, request }) => {
      test.setTimeout(60_000);
      await page.setViewportSize(PHONE);
      await page.goto(inLocale(locale, await kind.path(request)));
      for (const look of looks) await expectFitIn(page, look);
    });
  }
}
