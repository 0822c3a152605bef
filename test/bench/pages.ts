import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { asDay } from '../../shared/kernel/days.ts';
import { aUnit } from '../support/a-unit.ts';
import { renderUnitPage } from '../support/rendered-unit.ts';
import type { Figures } from './figures.ts';

const SITE = fileURLToPath(new URL('../../site/dist/', import.meta.url));

/** Compressed bytes of a first view: the page and its style sheet, which is all that it loads. */
export async function benchPages(figures: Figures): Promise<void> {
  const css = await styleSheetBytes();
  const home = compressed(await readFile(join(SITE, 'index.html')));
  const frame = await readFile(join(SITE, 'frames/page/index.html'), 'utf8');
  const unit = compressed(Buffer.from(renderUnitPage(aUnit({ suspendedOn: asDay('2026-01-01') }), frame)));
  figures.add('page.css.bytes', css);
  figures.add('page.home.bytes', home + css);
  figures.add('page.unit.bytes', unit + css);
}

async function styleSheetBytes(): Promise<number> {
  const names = await readdir(join(SITE, '_astro'));
  const sheets = names.filter((name) => name.endsWith('.css'));
  const sizes = await Promise.all(
    sheets.map(async (name) => compressed(await readFile(join(SITE, '_astro', name)))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length;
