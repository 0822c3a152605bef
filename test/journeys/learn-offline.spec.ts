import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityViolations } from '../browser/portal.ts';

/** Every article and every tool, from the folders that they come from, in both languages. */
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(`../../site/src/${folder}`, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ARTICLES = namesIn('content/learn/zh', '.md');
const TOOLS = namesIn('pages/learn', '.astro');
const PATHS = [...ARTICLES, ...TOOLS].flatMap((name) => [`/learn/${name}/`, `/en/learn/${name}/`]);

const BUDGET_BYTES: number = JSON.parse(
  readFileSync(new URL('../bench/budgets.json', import.meta.url), 'utf8'),
)['page.article.bytes'].max;

test.use({ serviceWorkers: 'allow' });

/** HTML and style sheets of a page, compressed, in bytes. */
async function bytesOf(page: Page, path: string): Promise<number> {
  const html = await (await page.request.get(path)).text();
  const sheets = [
    ...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+\.css)"/g),
  ];
  const texts = await Promise.all(
    sheets.map(async ([, first, second]) => (await page.request.get(first ?? second ?? '')).text()),
  );
  return [html, ...texts].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

test('P10: every article and tool is free of what axe finds, light, and read again without a connection after one visit', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  expect(ARTICLES.length).toBeGreaterThanOrEqual(12);
  expect(TOOLS.length).toBeGreaterThanOrEqual(3);
  const weights = new Map<string, number>();
  const titles = new Map<string, string>();
  await page.goto(PATHS[0] ?? '');
  // From the first visit on: the page that is open already is kept too.
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, PATHS[0] ?? ''))
    .toBe(true);
  for (const path of PATHS) {
    if (path !== PATHS[0]) await page.goto(path);
    titles.set(path, (await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    expect(await accessibilityViolations(page), path).toEqual([]);
    weights.set(path, await bytesOf(page, path));
  }
  await context.setOffline(true);
  for (const path of PATHS) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(titles.get(path) ?? '');
    await expect(page.getByText(/没有网络|No connection/).first(), path).toBeVisible();
  }
  // What reads the settings of a device comes from the copy too: a browser logs the worker's own question as failed.
  expect(await page.evaluate(async () => (await fetch('/look.js')).status)).toBe(200);
  // A tool still answers.
  await page.goto('/learn/convert/#v=3&u=jin');
  await expect(page.locator('main')).toContainText('1.5');
  await context.setOffline(false);
  const [heaviest, most] = [...weights].reduce((a, b) => (a[1] > b[1] ? a : b));
  console.log(`learning pages: ${PATHS.length}; the heaviest ${heaviest}: ${most} bytes, brotli`);
  for (const [path, bytes] of weights) expect(bytes, path).toBeLessThanOrEqual(BUDGET_BYTES);
});
