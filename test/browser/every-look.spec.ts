import { expectFitIn, LOOKS } from './looks.ts';
import { inLocale, LOCALES, PAGE_KINDS } from './page-kinds.ts';
import { test } from './portal.ts';

const PHONE = { width: 320, height: 640 };

/** All of the product, for `.ci/run`; `npm test` has each kind of page meet two of them (every-page.spec.ts). */
for (const locale of LOCALES) {
  for (const kind of PAGE_KINDS) {
    test(`P8: ${kind.name} (${locale}) in every look`, async ({ page, request }) => {
      await page.setViewportSize(PHONE);
      await page.goto(inLocale(locale, await kind.path(request)));
      for (const look of LOOKS) await expectFitIn(page, look);
    });
  }
}
