import { listPath, unitPath } from '../../../shared/register/lists.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { firstPages } from '../first-pages.ts';
import { escapeXml } from '../render/xml.ts';
import type { UnitSink } from './unit-sinks.ts';
import { type FileFacts, openUpload, type Upload } from './upload.ts';

/** Limit of one file by sitemaps.org, protocol 0.9. */
export const SITEMAP_MOST_URLS = 50_000;
/** Each unit has a page in two languages; each page is an address of its own that names the other. */
const UNITS_PER_FILE = SITEMAP_MOST_URLS / 2;
const XML = 'application/xml; charset=utf-8';

/** Pages of the site build that a search engine should know, below the language root. */
export const FIXED_PATHS = [
  '/',
  '/search/',
  '/v/',
  '/check/',
  '/check/lot/',
  '/complain/',
  '/case/',
  '/register/',
  '/statistics/',
  '/statistics/complaints/',
  '/verify/',
  '/verify/filing/',
  '/settings/',
  '/design/',
  '/open-data/',
  '/open-data/files/',
  '/commitment/',
  '/apply/',
  '/notices/',
  '/about/',
  '/accessibility/',
  '/520/',
  '/visit/',
  '/visit/results/',
  '/quiz/class/',
  '/520/archive/',
  '/520/posters/',
  '/520/posters/scale/',
  '/520/posters/three-figures/',
  '/520/posters/plate/',
  '/520/posters/units/',
  '/520/posters/constants/',
  '/quiz/',
  '/plan/',
  '/plan/1/',
  '/plan/2/',
  '/plan/3/',
  '/plan/4/',
  '/plan/5/',
  '/plan/6/',
  '/plan/7/',
  '/plan/8/',
  '/plan/9/',
  '/plan/10/',
  '/plan/11/',
  '/plan/12/',
  '/plan/13/',
  '/plan/14/',
  '/plan/15/',
  '/plan/16/',
  '/plan/17/',
  '/learn/',
  '/learn/convert/',
  '/learn/label/',
  '/learn/text-check/',
] as const;

/** `sitemaps/units-1.xml` and so on: a new file where one is full. */
export function sitemapSink(objects: ObjectStore, origin: string): UnitSink {
  const files: FileFacts[] = [];
  let upload: Upload | undefined;
  let inFile = 0;
  const close = async (): Promise<void> => {
    if (upload === undefined) return;
    await upload.write('</urlset>\n');
    files.push(await upload.end());
    upload = undefined;
  };
  return {
    async write(units) {
      for (const { publicId } of units) {
        if (inFile === UNITS_PER_FILE) await close();
        if (upload === undefined) {
          const key = `sitemaps/units-${files.length + 1}.xml`;
          upload = openUpload(objects, { key, contentType: XML, cacheControl: PAGE_CACHE_CONTROL });
          await upload.write(URLSET);
          inFile = 0;
        }
        await upload.write(urlsOf(origin, unitPath(publicId)));
        inFile += 1;
      }
    },
    async end() {
      await close();
      return files;
    },
    abort: (cause) => upload?.abort(cause),
  };
}

const ARTICLES_KEY = 'sitemaps/learn.xml';

/** The sitemap of articles: written with them, since the whole register is no business of theirs. */
export const articleSitemap = (paths: readonly string[], origin: string): PublishedFile =>
  xmlFile(ARTICLES_KEY, `${URLSET}${paths.map((path) => urlsOf(origin, path)).join('')}</urlset>\n`);

/** The sitemap of pages that are no unit's, the index of all sitemaps, and where robots find it. */
export function sitemapFiles(
  unitSitemaps: readonly FileFacts[],
  { origin, jurisdictionCode }: { readonly origin: string; readonly jurisdictionCode: string },
): readonly PublishedFile[] {
  const lists = firstPages(jurisdictionCode).map(({ list }) => listPath(list, 1));
  const pages = [...FIXED_PATHS, ...lists].map((path) => urlsOf(origin, path)).join('');
  const pagesFile = xmlFile('sitemaps/pages.xml', `${URLSET}${pages}</urlset>\n`);
  const index = [pagesFile.key, ARTICLES_KEY, ...unitSitemaps.map((file) => file.key)].map(
    (key) => `<sitemap><loc>${escapeXml(`${origin}/${key}`)}</loc></sitemap>\n`,
  );
  return [
    pagesFile,
    xmlFile(
      'sitemap.xml',
      `${DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join('')}</sitemapindex>\n`,
    ),
    {
      key: 'robots.txt',
      body: `User-agent: *\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`,
      contentType: 'text/plain; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
  ];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const URLSET = `${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;

const xmlFile = (key: string, body: string): PublishedFile => ({
  key,
  body,
  contentType: XML,
  cacheControl: PAGE_CACHE_CONTROL,
});

/** A page in both languages: each entry names all languages, itself included, as search engines ask. */
function urlsOf(origin: string, path: string): string {
  const zh = escapeXml(`${origin}${path}`);
  const en = escapeXml(`${origin}/en${path}`);
  const links =
    `<xhtml:link rel="alternate" hreflang="zh-CN" href="${zh}"/>` +
    `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>` +
    `<xhtml:link rel="alternate" hreflang="x-default" href="${zh}"/>`;
  return `<url><loc>${zh}</loc>${links}</url>\n<url><loc>${en}</loc>${links}</url>\n`;
}
