import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deskFeatures } from '../../functions/http/desk-features.ts';
import { features } from '../../functions/http/features.ts';
import { openApiDocument } from './openapi-document.ts';
import { openApiPage } from './openapi-page.ts';

const STYLES = fileURLToPath(new URL('openapi-page.css', import.meta.url));

/** Writes `api/openapi.json` and the reference page below `outDirectory`; the same code gives the same bytes. */
export async function writeApiReference(outDirectory: string): Promise<void> {
  const docs = join(outDirectory, 'api/docs');
  await mkdir(docs, { recursive: true });
  const all = [...features, ...deskFeatures];
  const document = `${JSON.stringify(openApiDocument(all), undefined, 2)}\n`;
  await writeFile(join(outDirectory, 'api/openapi.json'), document);
  await writeFile(join(docs, 'index.html'), openApiPage(all));
  await copyFile(STYLES, join(docs, 'docs.css'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outDirectory] = process.argv.slice(2);
  if (outDirectory === undefined) throw new Error('expected: node infra/constructs/openapi.ts <outdir>');
  await writeApiReference(outDirectory);
}
