import { brotliCompressSync, constants } from 'node:zlib';
import { writeIndex } from '../../../functions/publish/search/write-index.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { RegisterSearch } from '../../../shared/register/search/ask.ts';
import { parseCharacters } from '../../../shared/register/search/characters.ts';
import { CHARACTERS_PATH, INDEX_PATH } from '../../../shared/register/search/index-file.ts';
import type { SearchEntry, SearchRequest } from '../../../shared/register/search/schema.ts';
import { prepare, search } from '../../../shared/register/search/search.ts';
import { MemoryObjectStore } from '../../support/memory-object-store.ts';
import { type Figures, median } from '../figures.ts';
import { syntheticEntries, TODAY } from './names.ts';
import { CLASSES, type Question, type QuestionClass } from './questions.ts';
import { shardSource } from './shard-source.ts';

/** Hits that a person looks at. */
export const FIRST_HITS = 5;

/** Bytes on the wire: CloudFront leaves files below 1,000 bytes as they are. */
export function wireBytes(text: string): number {
  const bytes = Buffer.from(text);
  if (bytes.length < 1_000) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

export const requestFor = (text: string): SearchRequest => ({
  text,
  filters: {},
  today: TODAY,
  limit: FIRST_HITS,
});

const shortOf = (kind: QuestionClass): string => kind.replaceAll(' ', '-');
/** What the exhaustive comparison is asked too: names collide, so that nobody finds all. */
const WITH_ORACLE: readonly QuestionClass[] = ['homophone', 'wrong character'];

/** Recall, bytes and requests of the shards of a register of so many names, beside an exhaustive comparison. */
export async function benchShards(
  figures: Figures,
  entries: readonly SearchEntry[],
  given: { readonly questions: readonly Question[]; readonly scriptBytes: number },
): Promise<void> {
  const name = `search.${entries.length}`;
  const source = shardSource(entries);
  const table = parseCharacters(source.text(CHARACTERS_PATH));
  const all = prepare(entries, table);
  const bytes: number[] = [];
  const requests: number[] = [];
  const milliseconds: number[] = [];
  for (const kind of CLASSES) {
    let lost = 0;
    let behind = 0;
    const own = given.questions.filter((question) => question.kind === kind);
    for (const { text, meant } of own) {
      const spent = { bytes: 0, requests: 0 };
      const register = new RegisterSearch(async (path) => {
        const file = source.text(path);
        // A session has read these two before.
        if (path !== INDEX_PATH && path !== CHARACTERS_PATH) {
          spent.bytes += wireBytes(file);
          spent.requests += 1;
        }
        return file;
      });
      const started = performance.now();
      const answer = await register.ask(requestFor(text));
      milliseconds.push(performance.now() - started);
      const isFound = answer?.hits.some(({ entry }) => entry.publicId === meant.publicId) === true;
      if (!isFound) lost += 1;
      if (!isFound && WITH_ORACLE.includes(kind) && isFoundBy(all, text, meant)) behind += 1;
      bytes.push(spent.bytes);
      requests.push(spent.requests);
    }
    const percent = (count: number): number => (100 * count) / own.length;
    const isCompared = WITH_ORACLE.includes(kind);
    figures.add(`${name}.lost.${shortOf(kind)}`, percent(lost), `% of ${own.length} not in the first five`);
    if (isCompared) {
      figures.add(`${name}.behind.${shortOf(kind)}`, percent(behind), '% that an exhaustive search finds');
    }
  }
  const first = wireBytes(source.text(INDEX_PATH));
  figures.add(`${name}.bytes.median`, median(bytes), 'of a question after the first');
  figures.add(`${name}.bytes.p95`, percentile(bytes, 0.95));
  figures.add(`${name}.requests.median`, median(requests));
  figures.add(
    `${name}.first.bytes`,
    given.scriptBytes + first + median(bytes),
    'scripts, cut and one question',
  );
  figures.add(
    `${name}.characters.bytes`,
    wireBytes(source.text(CHARACTERS_PATH)),
    'once, where a name is misspelt',
  );
  figures.add(`${name}.answer.ms`, median(milliseconds), 'the browser’s part, without the network');
  figures.add(`${name}.build.seconds`, source.seconds, 'all grams gathered');
}

/** Whether the exhaustive comparison, asked as a small register is, has the unit among its first five. */
function isFoundBy(all: Parameters<typeof search>[0], text: string, meant: SearchEntry): boolean {
  const asked = search(all, requestFor(text), 'asked');
  const { hits } = asked.found > 0 ? asked : search(all, requestFor(text), 'nearly');
  return hits.some(({ entry }) => entry.publicId === meant.publicId);
}

/** What one suspended unit costs in files of the index, in registers of different sizes. */
export async function benchIndexChange(figures: Figures, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const entries = syntheticEntries(size);
    const [first] = entries;
    if (first === undefined) continue;
    const objects = new MemoryObjectStore();
    const started = performance.now();
    await writeIndex(objects, { entries, changed: undefined, today: TODAY });
    const built = performance.now();
    const files = objects.written.length;
    const after = [{ ...first, suspendedOn: asDay('2026-05-19') }, ...entries.slice(1)];
    await writeIndex(objects, { entries: after, changed: new Set([first.publicId]), today: TODAY });
    const done = performance.now();
    figures.add(`search.${size}.write.seconds`, (built - started) / 1000, `${files} files made`);
    figures.add(
      `search.${size}.change.objects`,
      objects.written.length - files,
      'files written for one change',
    );
    figures.add(`search.${size}.change.ms`, done - built, 'to read, change and make them');
  }
}

/** Bytes of a register of 150 units, all of it. */
export async function benchWhole(figures: Figures): Promise<void> {
  const objects = new MemoryObjectStore();
  await writeIndex(objects, { entries: syntheticEntries(150), changed: undefined, today: TODAY });
  const text = objects.files.get(INDEX_PATH.slice(1)) ?? '';
  figures.add('search.150.whole.bytes', wireBytes(text), 'the whole register, brotli');
}
