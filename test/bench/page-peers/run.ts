import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitPath, verifyPath } from '../../../shared/register/lists.ts';
import { freePort, LocalService } from '../../support/local-service.ts';
import { lighthouse, type PageFigures } from './lighthouse.ts';
import { fromFolder, fromService, serve } from './server.ts';
import { peerPages } from './templates.ts';

/**
 * Lighthouse and the bytes of a first view, of our pages and of the page templates of GOV.UK, USWDS and DSFR: from one
 * server, in one run, on Debian's Chromium. `npm run bench:pages`; `--ours` leaves the others out.
 */
const FIRST_VIEW = 14_600;
const UNITS = 240;
const PERFECT = 100;

const directory = await mkdtemp(join(tmpdir(), 'bench-pages-'));
const service = new LocalService({ port: await freePort(), dataDirectory: directory });
try {
  await service.start('--no-demo');
  await service.command('demo', []).finished;
  const found: PageFigures[] = [];
  const front = await serve(fromService(service.origin));
  for (const [name, path] of await ourPages(service.origin)) {
    found.push(await lighthouse(name, `${front.origin}${path}`));
    show(found.at(-1));
  }
  front.close();
  if (!process.argv.includes('--ours')) {
    for (const page of await peerPages()) {
      const server = await serve(fromFolder(page));
      found.push(await lighthouse(page.name, `${server.origin}/`));
      show(found.at(-1));
      server.close();
    }
  }
  const missed = found.filter(({ name }) => name.startsWith('ours')).flatMap(missedBy);
  for (const each of missed) console.error(`missed: ${each}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await service.kill();
  await rm(directory, { recursive: true, force: true });
}

/** Names and paths of the pages that people come to first. */
async function ourPages(origin: string): Promise<readonly (readonly [name: string, path: string])[]> {
  const unit = await firstUnit(origin);
  const name = encodeURIComponent(unit.name.slice(2, 4));
  return [
    ['ours: home', '/'],
    ['ours: home, English', '/en/'],
    ['ours: search', '/search/'],
    ['ours: search with a question', `/search/?q=${name}`],
    ['ours: unit', unitPath(unit.publicId)],
    ['ours: list', `/register/${unit.division}/`],
    ['ours: answer to a code', `${verifyPath(unit.certificateNumber)}/`],
    ['ours: calculator', '/check/'],
    ['ours: complaint', '/complain/'],
  ];
}

interface OpenUnit {
  readonly publicId: string;
  readonly name: string;
  readonly division: string;
  readonly certificateNumber: string;
}

/** A unit of the open data, once all are published. */
async function firstUnit(origin: string): Promise<OpenUnit> {
  for (let waited = 0; waited < 240; waited += 1) {
    const answer = await fetch(`${origin}/open-data/units.json`);
    const units: readonly OpenUnit[] = answer.ok
      ? ((await answer.json()) as { units: OpenUnit[] }).units
      : [];
    const [unit] = units;
    if (unit !== undefined && units.length >= UNITS) return unit;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('expected the demonstration to be published within four minutes');
}

function show(figures: PageFigures | undefined): void {
  if (figures === undefined) return;
  const { name, scores, cls, requests, foreign, bytes, lost } = figures;
  const kB = (count: number): string => (count / 1000).toFixed(1);
  const { html, css, script, font, image, other, all } = bytes;
  console.log(
    `${name.padEnd(38)} ${scores.join(' ')}  CLS ${cls.toFixed(3)}  ${requests} requests, ${foreign} elsewhere  ` +
      `${kB(all)} kB: html ${kB(html)}, css ${kB(css)}, js ${kB(script)}, fonts ${kB(font)}, pictures ${kB(image)}, other ${kB(other)}` +
      (lost.length === 0 ? '' : `  lost: ${lost.join(', ')}`),
  );
}

/** What a page of ours has to do better. */
function missedBy({ name, scores, cls, foreign, bytes }: PageFigures): readonly string[] {
  const first = bytes.html + bytes.css;
  return [
    ...(scores.every((score) => score === PERFECT) ? [] : [`${name}: ${scores.join(' ')}`]),
    ...(cls === 0 ? [] : [`${name}: shifts by ${cls}`]),
    ...(foreign === 0 ? [] : [`${name}: ${foreign} requests elsewhere`]),
    ...(first <= FIRST_VIEW ? [] : [`${name}: first view of ${first} bytes`]),
  ];
}
