import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../support/chromium.ts';
import { PEER_MODULES } from './templates.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const KINDS = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
  Image: 'image',
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** What Lighthouse says of one page. */
export interface PageFigures {
  readonly name: string;
  /** 0 to 100, in the order performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
  /** Cumulative layout shift. */
  readonly cls: number;
  readonly requests: number;
  /** Requests to an origin that is not the page's. */
  readonly foreign: number;
  /** Transferred bytes, compressed, headers included. */
  readonly bytes: Readonly<Record<Kind | 'all', number>>;
  /** Audits that cost points, to be put right. */
  readonly lost: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly numericValue?: number;
        readonly details?: { items?: readonly Item[] };
      }
    >
  >;
}
interface Item {
  readonly url?: string;
  readonly resourceType?: string;
  readonly transferSize?: number;
}

/** `--once` measures each page once only: bytes and layout are the same, performance follows the machine's mood. */
const RUNS = process.argv.includes('--once') ? 1 : 3;

/**
 * Measures a page as Lighthouse's mobile preset does, a slow phone on slow 4G, simulated: three times, since a busy
 * machine counts against the page, and gives the run whose performance is the middle one.
 */
export async function lighthouse(name: string, url: string): Promise<PageFigures> {
  const runs: PageFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(name, url));
  const sorted = runs.toSorted(({ scores: [one = 0] }, { scores: [other = 0] }) => one - other);
  const middle = sorted[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('expected a run');
  return middle;
}

async function measure(name: string, url: string): Promise<PageFigures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(PEER_MODULES, 'lighthouse/cli/index.js'),
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
  );
  return figuresOf(name, url, JSON.parse(stdout) as Report);
}

function figuresOf(name: string, url: string, { categories, audits }: Report): PageFigures {
  const items = (audits['network-requests']?.details?.items ?? []).filter(
    ({ url: asked }) => asked?.startsWith('http') === true,
  );
  const bytes: Record<Kind | 'all', number> = {
    html: 0,
    css: 0,
    script: 0,
    font: 0,
    image: 0,
    other: 0,
    all: 0,
  };
  for (const { resourceType = '', transferSize = 0 } of items) {
    const kind = (KINDS as Readonly<Record<string, Kind>>)[resourceType] ?? 'other';
    bytes[kind] += transferSize;
    bytes.all += transferSize;
  }
  const { origin } = new URL(url);
  const lost = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return {
    name,
    scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    requests: items.length,
    foreign: items.filter(({ url: asked }) => asked?.startsWith(origin) !== true).length,
    bytes,
    lost,
  };
}
