import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import type { Day } from '../../shared/kernel/days.ts';
import type { Status, Unit } from '../../shared/register/schema.ts';
import { statusOn } from '../../shared/register/status.ts';

/** A page may ask for nothing elsewhere and complain of nothing: held at the end of every test that uses this. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== baseURL) complaints.push(`asked ${url.origin}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // A browser logs a refusal of the page itself as an error; a missing part of a page is one.
        const isPageItself = message.location().url === page.url() && /\b4\d\d\b/.test(message.text());
        if (message.type() === 'error' && !isPageItself) complaints.push(message.text());
      });
      await use(undefined);
      expect(
        complaints,
        'no other origin, no script error, no breach of the content security policy',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** Units of the open data; empty while the service is publishing them for the first time. */
export async function publishedUnits(request: APIRequestContext): Promise<readonly Unit[]> {
  const answer = await request.get('/open-data/units.json');
  return answer.ok() ? (await answer.json()).units : [];
}

/** A published unit of the demonstration set that has this status today. */
export async function aUnitThatIs(status: Status, request: APIRequestContext): Promise<Unit> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) as Day;
  const units = await publishedUnits(request);
  const unit = units.find((each) => each.demonstration && statusOn(each, today).status === status);
  if (unit === undefined) throw new Error(`expected a ${status} unit among ${units.length}`);
  return unit;
}

/** Everything that axe finds, one line for each. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id} (${impact}): ${where}; ${nodes[0]?.failureSummary ?? ''}`;
  });
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
