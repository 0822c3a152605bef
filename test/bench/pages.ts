import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { articlesShown } from '../../shared/content/shown.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { contentFragment } from '../../site/src/render/content/fragment.tsx';
import { fillFrame } from '../../site/src/render/document.ts';
import { aUnit } from '../support/a-unit.ts';
import { renderUnitPage } from '../support/rendered-unit.ts';
import { articlesOfTheSite } from '../support/some-content.ts';
import type { Figures } from './figures.ts';

const SITE = fileURLToPath(new URL('../../site/dist/', import.meta.url));

/** Compressed bytes of a first view: the page, its style sheet and the script of the look, which is all that it loads. */
export async function benchPages(figures: Figures): Promise<void> {
  const css = await styleSheetBytes('index.html');
  const home = compressed(await readFile(join(SITE, 'index.html')));
  const frame = await readFile(join(SITE, 'frames/page/index.html'), 'utf8');
  const unit = compressed(Buffer.from(renderUnitPage(aUnit({ suspendedOn: asDay('2026-01-01') }), frame)));
  for (const page of [
    'search',
    'check',
    'verify',
    'quiz',
    'learn/convert',
    'learn/label',
    'learn/text-check',
  ]) {
    const name = page.replace('/', '.');
    const file = page === 'quiz' ? 'frames/quiz' : page;
    figures.add(`page.${name}.script.bytes`, await scriptBytes(`${file}/index.html`));
  }
  for (const [page, other] of Object.entries(NOT_FOR_AN_ANSWER)) {
    const bytes = await scriptBytes(`${page}/index.html`, (name) => !other.test(name));
    figures.add(
      `page.${page.replace('/', '.')}.answer.script.bytes`,
      bytes,
      'with what the first answer takes',
    );
  }
  const own = compressed(await readFile(join(SITE, 'complain.js')));
  figures.add('page.complain.script.bytes', own + (await scriptBytes('complain/index.html')));
  const look = compressed(await readFile(join(SITE, 'look.js')));
  figures.add('page.look.script.bytes', look, 'on every page');
  figures.add('page.css.bytes', css);
  const complain = compressed(await readFile(join(SITE, 'complain/index.html')));
  figures.add('page.complain.bytes', complain + (await styleSheetBytes('complain/index.html')) + look);
  figures.add('page.home.bytes', home + css + look);
  figures.add('page.unit.bytes', unit + css + look);
  figures.add('page.article.bytes', largestArticle(frame) + css + look, 'the largest of the site');
}

/** The page of the largest article that came with the site, as the publisher makes it. */
function largestArticle(frame: string): number {
  const all = articlesOfTheSite();
  const articles = articlesShown(all, [], 'zh');
  const sizes = all.map(({ id, content }) => {
    const { title, summary: description } = content.zh.front;
    const main = contentFragment(id, content, { locale: 'zh', articles });
    const page = fillFrame(frame, { title, description, other: `/en/learn/${id}/`, head: '', main });
    return compressed(Buffer.from(page));
  });
  return Math.max(...sizes);
}

/** Whether the search page loads a script to search by what was typed, and not by where somebody is. */
export const isForSearch = (name: string): boolean => !name.startsWith('near-answering.');

/** Scripts that a page loads later and not for an answer; from a register that is one file where it searches. */
const NOT_FOR_AN_ANSWER = {
  search: /^(ask-shards|near-answering)\./,
  check: /^$/,
  'check/lot': /^$/,
} as const;

/**
 * Every script that a page loads when it opens, with what these import.
 * @param isWanted which of those that they import only when needed count too; none where left out
 */
export async function scriptBytes(page: string, isWanted?: (name: string) => boolean): Promise<number> {
  const html = await readFile(join(SITE, page), 'utf8');
  const left = [...html.matchAll(/<script[^>]* src="\/(_astro\/[^"]+)"/g)].map(([, name = '']) => name);
  const sizes = new Map<string, number>();
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (sizes.has(name)) continue;
    const script = await readFile(join(SITE, name), 'utf8');
    sizes.set(name, compressed(Buffer.from(script)));
    for (const [, imported = ''] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      left.push(`_astro/${imported}`);
    }
    for (const [, imported = ''] of script.matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      if (isWanted?.(imported) === true) left.push(`_astro/${imported}`);
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** The style sheets that a page loads; those of other pages are none of its business. */
async function styleSheetBytes(page: string): Promise<number> {
  const html = await readFile(join(SITE, page), 'utf8');
  const names = [...html.matchAll(/<link[^>]* href="\/([^"]+\.css)"/g)].map(([, name = '']) => name);
  const sizes = await Promise.all(names.map(async (name) => compressed(await readFile(join(SITE, name)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length;
