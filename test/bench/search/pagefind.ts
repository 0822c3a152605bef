import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { FIRST_HITS, wireBytes } from './measure.ts';
import type { Peer } from './peers.ts';
import { questionWords, wordsOf } from './words.ts';

/** Records on their way to its indexer at a time. */
const AT_ONCE = 500;
const SCRIPT = 'pagefind.js';
/** Each is asked on a visit of its own, which compiles its WebAssembly anew. */
const PER_CLASS = 30;
const FIRST_QUESTION = '昆明';

/** What the browser's part of Pagefind offers, as far as it is asked here. */
interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string): Promise<{
      results: { data(): Promise<{ meta: Record<string, string> }> }[];
    }>;
  };
}

/**
 * Pagefind as its readers have it: its own script and WebAssembly read its index, cut into files, over HTTP. Names
 * are given to it as pairs of characters, pinyin and initials. Its files are compressed already; its script as ours.
 */
export async function pagefindOfPairs(entries: readonly SearchEntry[]): Promise<Peer> {
  const files = await indexFiles(entries);
  const script = files.get(SCRIPT) ?? new Uint8Array();
  const site = await serve(files);
  const directory = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const path = join(directory, SCRIPT);
  await writeFile(path, script);
  const { createInstance } = (await import(pathToFileURL(path).href)) as PagefindScript;
  type Reader = ReturnType<PagefindScript['createInstance']>;
  const open = (): Reader => createInstance({ basePath: `${site.origin}/`, noWorker: true });
  const askOf = async (reader: Reader, text: string) => {
    const before = { ...site.sent };
    const from = performance.now();
    const { results } = await reader.search(questionWords(text));
    // A result is a number until its own file has been read.
    const shown = await Promise.all(results.slice(0, FIRST_HITS).map((each) => each.data()));
    return {
      ids: shown.map(({ meta }) => meta.id ?? ''),
      bytes: site.sent.bytes - before.bytes,
      requests: site.sent.requests - before.requests,
      milliseconds: performance.now() - from,
    };
  };
  const opened = await askOf(open(), FIRST_QUESTION);
  /** The second question of a visit, as it is measured of ours. */
  const ask = async (text: string) => {
    const reader = open();
    await askOf(reader, FIRST_QUESTION);
    return askOf(reader, text);
  };
  return {
    name: 'pagefind-pairs',
    firstBytes: opened.bytes + wireBytes(Buffer.from(script).toString('utf8')),
    files: files.size,
    perClass: PER_CLASS,
    ask,
    close: async () => {
      await site.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function indexFiles(entries: readonly SearchEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`expected an index of Pagefind, got ${errors.join('; ')}`);
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const records = entries.slice(from, from + AT_ONCE).map(({ publicId, name }) =>
      index.addCustomRecord({
        url: `/units/${publicId}/`,
        content: wordsOf(name).join(' '),
        language: 'en',
        meta: { title: name, id: publicId },
      }),
    );
    await Promise.all(records);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  return new Map(made.files.map(({ path, content }) => [path, content]));
}

/** A server of these files that counts what it sends. */
async function serve(files: ReadonlyMap<string, Uint8Array>) {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const body = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    sent.requests += 1;
    sent.bytes += body?.length ?? 0;
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, sent, close };
}
