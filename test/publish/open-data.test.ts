import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { FIXED_PATHS, SITEMAP_MOST_URLS, sitemapSink } from '../../functions/publish/open-data/sitemaps.ts';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { asDay, asInstant } from '../../shared/kernel/days.ts';
import { LIST_PAGE_SIZE } from '../../shared/register/lists.ts';
import { aCandidate, aUnit } from '../support/a-unit.ts';
import { MemoryObjectStore } from '../support/memory-object-store.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { enter, publishingServices, streamEventOf } from '../support/publishing.ts';

const TICK = { source: 'aws.events' } as const;
const REPUBLISH = { kind: 'republish' } as const;

async function publishedRegister(size: number) {
  const parts = publishingServices(createMemoryTable());
  const publish = createPublisher(parts.services);
  const candidates = Array.from({ length: size }, (_, at) =>
    aCandidate({
      name: at % 3 === 0 ? `“诚信”, ${at} & </script>店` : `演示${at}号店`,
      field: at % 2 === 0 ? 'market' : 'fuel',
      validFrom: asDay('2025-01-01'),
      validTo: asDay('2027-12-31'),
      demonstration: at % 5 === 0,
    }),
  );
  const units = await enter(parts.services, candidates);
  await publish(REPUBLISH);
  return { ...parts, publish, units, file: (key: string) => parts.objects.files.get(key) ?? '' };
}

/** Names of elements in order; fails where the text is not well formed. */
function elementsOf(
  xml: string,
): readonly { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

const UNESCAPED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Rows of a list page as a reader sees them. */
function rowsOf(html: string): readonly (readonly string[])[] {
  const body = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'));
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs)].map(([, cell]) =>
      (cell ?? '').replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => {
        return UNESCAPED[entity as keyof typeof UNESCAPED];
      }),
    ),
  );
}

describe('P15: the open data equals the HTML register row by row', () => {
  it('in the same order, with the same name, number and dates, in CSV and in JSON', async () => {
    const { file } = await publishedRegister(LIST_PAGE_SIZE + 9);
    const html = [
      ...rowsOf(file('register/530000/index.html')),
      ...rowsOf(file('register/530000/2/index.html')),
    ];
    const shown = html.map(([name, , , number, from, to]) => [name, number, from, to]);
    const csv = parse(file('open-data/units.csv'), { bom: true, columns: true }) as Record<string, string>[];
    expect(csv.map((row) => [row.name, row.certificateNumber, row.validFrom, row.validTo])).toEqual(shown);
    const { units } = JSON.parse(file('open-data/units.json'));
    expect(
      units.map((unit: Record<string, string>) => [
        unit.name,
        unit.certificateNumber,
        unit.validFrom,
        unit.validTo,
      ]),
    ).toEqual(shown);
    expect(shown).toHaveLength(LIST_PAGE_SIZE + 9);
  });

  it('begins with the byte-order mark by which Excel knows UTF-8, and ends its lines as Excel does', async () => {
    const { file } = await publishedRegister(2);
    const csv = file('open-data/units.csv');
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  it('every checksum is that of the file, and the checksums are written last', async () => {
    const { file, objects } = await publishedRegister(7);
    const lines = file('open-data/SHA256SUMS.txt').trimEnd().split('\n');
    const names = lines.map((line) => line.split('  ')[1]);
    expect(names).toEqual([
      'units.csv',
      'units.json',
      'statistics.json',
      'complaints.json',
      'complaints.csv',
      'snapshots/2026-05/units.csv',
      'snapshots/2026-05/units.json',
    ]);
    for (const line of lines) {
      const [sum, name] = line.split('  ');
      expect(
        createHash('sha256')
          .update(file(`open-data/${name}`))
          .digest('hex'),
      ).toBe(sum);
    }
    const published = objects.written.filter((key) => !key.startsWith('_state/'));
    expect(published.at(-1)).toBe('open-data/SHA256SUMS.txt');
  });

  it('a bucket that refuses one file leaves the build to the next tick, and nothing hangs', async () => {
    const { services, objects, publish, units } = await publishedRegister(3);
    await publish(streamEventOf(units));
    objects.beforePut = (key) => {
      if (key === 'open-data/units.csv') throw new Error('bucket away');
    };
    await expect(publish(TICK)).rejects.toThrow('bucket away');
    objects.beforePut = () => {};
    expect(await publish(TICK)).toEqual({ done: true });
    expect(services.config.siteBucket).toBe('site');
  });
});

describe('snapshots', () => {
  it('one is kept for each month, and never written again', async () => {
    const { services, objects, clock, publish, file } = await publishedRegister(4);
    const may = file('open-data/snapshots/2026-05/units.csv');
    const more = await enter(services, [aCandidate({ name: '后来的店' })]);
    await publish(streamEventOf(more));
    await publish(TICK);
    expect(file('open-data/units.csv')).toContain('后来的店');
    expect(file('open-data/snapshots/2026-05/units.csv')).toBe(may);
    clock.at = asInstant(new Date('2026-05-31T16:00:30Z'));
    await publish(TICK);
    expect(file('open-data/snapshots/2026-06/units.csv')).toBe(file('open-data/units.csv'));
    const { snapshots } = JSON.parse(file('open-data/snapshots.json'));
    expect(snapshots.map((each: { month: string; units: number }) => [each.month, each.units])).toEqual([
      ['2026-05', 4],
      ['2026-06', 5],
    ]);
    expect(file('open-data/files/index.html')).toContain('/open-data/snapshots/2026-05/units.csv');
    expect(objects.written.filter((key) => key.includes('snapshots/2026-05/units.csv'))).toHaveLength(1);
  });

  it('an empty register leaves none', async () => {
    const { file } = await publishedRegister(0);
    expect(JSON.parse(file('open-data/snapshots.json')).snapshots).toEqual([]);
  });
});

describe('the statistics page', () => {
  it('follows the day: a certificate that ended overnight is counted as expired without any change', async () => {
    const { clock, publish, file } = await publishedRegister(1);
    expect(JSON.parse(file('open-data/statistics.json')).byStatus.certified).toBe(1);
    clock.at = asInstant(new Date('2027-12-31T16:00:30Z'));
    await publish(TICK);
    const figures = JSON.parse(file('open-data/statistics.json'));
    expect([figures.asOf, figures.byStatus.expired]).toEqual(['2028-01-01', 1]);
    expect(file('en/statistics/index.html')).toContain('As of 1 January 2028');
  });
});

describe('the feed of changes', () => {
  it('is Atom that a reader can parse, with an entry for each event, in both languages', async () => {
    const { services, publish, units, file } = await publishedRegister(3);
    const [unit] = units;
    if (unit === undefined) throw new Error('expected a unit');
    const event = { type: 'suspended', on: asDay('2026-05-02'), ground: 'verification-overdue' } as const;
    await recordCertificateEvent(services.register, { publicId: unit.publicId, expectedVersion: 1, event });
    await publish(streamEventOf([unit]));
    await publish(TICK);
    const feed = elementsOf(file('open-data/changes.atom'));
    const texts = (name: string) => feed.filter((each) => each.name === name).map(({ text }) => text);
    expect(feed[0]?.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(feed.filter(({ name }) => name === 'entry')).toHaveLength(4);
    expect(texts('id')[1]).toBe(`tag:register.example,2026:units/${unit.publicId}/events/2`);
    expect(texts('title')[1]).toBe(`${unit.name}：暂停`);
    expect(texts('updated').slice(0, 2)).toEqual(Array(2).fill('2026-05-02T00:00:00+08:00'));
    expect(texts('summary')[0]).toContain('强制检定器具超过检定有效期');
    const english = elementsOf(file('en/open-data/changes.atom'));
    expect(english.filter(({ name }) => name === 'title')[1]?.text).toBe(`${unit.name}: Suspended`);
    expect(new Set(texts('id')).size).toBe(5);
  });
});

describe('what search engines and data portals find', () => {
  it('a sitemap index whose files name every unit in both languages', async () => {
    const { units, file } = await publishedRegister(3);
    const index = elementsOf(file('sitemap.xml')).filter(({ name }) => name === 'loc');
    expect(index.map(({ text }) => text)).toEqual([
      'https://register.example/sitemaps/pages.xml',
      'https://register.example/sitemaps/learn.xml',
      'https://register.example/sitemaps/units-1.xml',
    ]);
    const locations = elementsOf(file('sitemaps/units-1.xml')).filter(({ name }) => name === 'loc');
    expect(locations.map(({ text }) => text).sort()).toEqual(
      ['', '/en']
        .flatMap((root) => units.map(({ publicId }) => `https://register.example${root}/units/${publicId}/`))
        .sort(),
    );
    expect(elementsOf(file('sitemaps/pages.xml')).length).toBeGreaterThan(FIXED_PATHS.length * 2);
    expect(file('robots.txt')).toContain('Sitemap: https://register.example/sitemap.xml');
  });

  it('the sitemap of pages names every page of the site build', () => {
    const pages = readdirSync(new URL('../../site/src/pages', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.astro') && entry.name !== '404.astro')
      // Officers' console: nothing of it is for the public.
      .filter(({ name }) => name !== 'console.astro')
      .map(({ name }) => (name === 'index.astro' ? '/' : `/${name.slice(0, -'.astro'.length)}/`));
    expect(pages.filter((path) => !(FIXED_PATHS as readonly string[]).includes(path))).toEqual([]);
  });

  it('no sitemap goes over the limits of sitemaps.org at 120,000 units', { timeout: 60_000 }, async () => {
    const objects = new MemoryObjectStore();
    const sink = sitemapSink(objects, 'https://register.example');
    const page = Array.from({ length: LIST_PAGE_SIZE }, () => aUnit());
    for (let at = 0; at < 120_000; at += LIST_PAGE_SIZE) await sink.write(page);
    const files = await sink.end();
    const urls = files.map(({ key }) => objects.files.get(key)?.split('<url>').length ?? 0);
    expect(urls.map((count) => count - 1)).toEqual([50_000, 50_000, 50_000, 50_000, 40_000]);
    expect(Math.max(...urls) - 1).toBeLessThanOrEqual(SITEMAP_MOST_URLS);
    expect(Math.max(...files.map(({ bytes }) => bytes))).toBeLessThan(50 * 1024 * 1024);
  });

  it('a DCAT catalogue with size and checksum of each file', async () => {
    const { file } = await publishedRegister(2);
    const catalog = JSON.parse(file('open-data/catalog.jsonld'));
    expect(catalog['@type']).toBe('dcat:Catalog');
    const [csv] = catalog['dcat:dataset'][0]['dcat:distribution'];
    expect(csv['dcat:downloadURL']['@id']).toBe('https://register.example/open-data/units.csv');
    expect(csv['spdx:checksum']['spdx:checksumValue']['@value']).toBe(
      createHash('sha256').update(file('open-data/units.csv')).digest('hex'),
    );
  });

  it('schema.org on the page of a real unit, none on an invented one, and no name that ends the block', async () => {
    const { units, file } = await publishedRegister(4);
    const blocks = units.map(({ publicId }) =>
      file(`units/${publicId}/index.html`).match(/<script type="application\/ld\+json">(.*?)<\/script>/s),
    );
    expect(blocks.map((block) => block !== null)).toEqual(units.map((unit) => !unit.demonstration));
    const data = JSON.parse(blocks[3]?.[1] ?? '');
    expect(data.name).toBe(units[3]?.name);
    expect(data.hasCertification.certificationStatus).toBe('https://schema.org/CertificationActive');
  });
});
