import { expect } from '@playwright/test';
import { inLocale, LOCALES } from '../browser/page-kinds.ts';
import { test } from '../browser/portal.ts';
import { PHONE } from './complaint-people.ts';
import { isSound } from './desk-people.ts';

test.use({ viewport: PHONE });

for (const locale of LOCALES) {
  test(`R15: what became of complaints, on a phone: pictures with the numbers of the data behind them (${locale})`, async ({
    page,
    request,
  }) => {
    const { months } = await (await request.get('/open-data/complaints.json')).json();
    await page.goto(inLocale(locale, '/statistics/complaints/'));
    await expect(page.locator('.demonstration')).toBeVisible();
    const charts = page.locator('.chart');
    await expect(charts).toHaveCount(16);
    for (const chart of await charts.all()) await expect(chart.locator('svg > title')).toHaveCount(1);
    await isSound(page);
    const collisions = await page.locator('.chart-number').evaluateAll((numbers) =>
      numbers.flatMap((number) => {
        const name = number.previousElementSibling;
        if (name?.tagName !== 'text') return [];
        const runsInto = name.getBoundingClientRect().right > number.getBoundingClientRect().left;
        return runsInto ? [name.textContent] : [];
      }),
    );
    expect(collisions, 'no name runs into its number').toEqual([]);
    await charts.first().locator('summary').click();
    await expect(charts.first().locator('tbody tr').first()).toBeVisible();
    const withheld = locale === 'zh' ? '隐去' : 'withheld';
    const [first] = months.at(-1).complaint.byKind.rows;
    const table = page.locator('section:has(> #complaint-prefectures-heading) tbody tr').first();
    await expect(table.locator('td')).toHaveText(
      first.counts.map((count: number | null) => (count === null ? withheld : String(count))),
    );
    await page.locator('.months a').last().click();
    await expect(page).toHaveURL(new RegExp(`/statistics/complaints/${months[0].month}/$`));
    await expect(page.locator('.months [aria-current]')).toHaveCount(1);
  });
}
