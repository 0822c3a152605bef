import { brotliCompressSync, constants } from 'node:zlib';
import { writeIndex } from '../../../functions/publish/search/write-index.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { RegisterSearch } from '../../../shared/register/search/ask.ts';
import { parseCharacters } from '../../../shared/register/search/characters.ts';
import { CHARACTERS_PATH, INDEX_PATH } from '../../../shared/register/search/index-file.ts';
import type { SearchAnswer, SearchEntry, SearchRequest } from '../../../shared/register/search/schema.ts';
import { prepare, type Searchable, search } from '../../../shared/register/search/search.ts';
import { MemoryObjectStore } from '../../support/memory-object-store.ts';
import { type Figures, median } from '../figures.ts';
import { filteredQuestions } from './filtered-questions.ts';
import { syntheticEntries, TODAY } from './names.ts';
import { CLASSES, type Question, type QuestionClass } from './questions.ts';
import { type ShardSource, shardSource } from './shard-source.ts';

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
  given: {
    readonly questions: readonly Question[];
    readonly scriptBytes: number;
    /** Classes that are asked about, as figures name them; without the filters. All where left out. */
    readonly kinds?: readonly string[] | undefined;
  },
): Promise<void> {
  const name = `search.${entries.length}`;
  const source = shardSource(entries);
  const table = parseCharacters(source.text(CHARACTERS_PATH));
  /** For the exhaustive comparison, which takes long to make ready. */
  let prepared: Searchable | undefined;
  const everything = (): Searchable => {
    prepared ??= prepare(entries, table);
    return prepared;
  };
  const bytes: number[] = [];
  const requests: number[] = [];
  const milliseconds: number[] = [];
  for (const kind of CLASSES.filter((each) => given.kinds?.includes(shortOf(each)) !== false)) {
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
      if (!isFound && WITH_ORACLE.includes(kind) && isFoundBy(everything(), text, meant)) behind += 1;
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
  if (given.kinds === undefined) await benchFilters(figures, everything(), source);
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
  figures.add(`${name}.build.seconds`, source.seconds(), 'all grams gathered that were asked for');
}

/** What filters leave of a question: beside an exhaustive comparison with the same filters. */
async function benchFilters(figures: Figures, all: Searchable, source: ShardSource): Promise<void> {
  for (const [kind, questions] of filteredQuestions(all.entries.map(({ entry }) => entry))) {
    const bytes: number[] = [];
    let behind = 0;
    for (const { text, filters, meant } of questions) {
      let spent = 0;
      const register = new RegisterSearch(async (path) => {
        const file = source.text(path);
        if (path !== INDEX_PATH && path !== CHARACTERS_PATH) spent += wireBytes(file);
        return file;
      });
      const request = { ...requestFor(text), filters };
      const isIn = (answer: SearchAnswer | undefined): boolean =>
        answer?.hits.some(({ entry }) => entry.publicId === meant.publicId) === true;
      const isFound = isIn(await register.ask(request));
      if (!isFound && isIn(search(all, request, 'asked'))) behind += 1;
      bytes.push(spent);
    }
    const name = `search.${all.entries.length}.filtered.${kind.replaceAll(' ', '-')}`;
    figures.add(`${name}.behind`, (100 * behind) / questions.length, `% of ${questions.length}`);
    figures.add(`${name}.bytes.median`, median(bytes), `p95 ${percentile(bytes, 0.95)}`);
  }
}

/** Whether the exhaustive comparison, asked as a small register is, has the unit among its first five. */
function isFoundBy(all: Parameters<typeof search>[0], text: string, meant: SearchEntry): boolean {
  const asked = search(all, requestFor(text), 'asked');
  const { hits } = asked.found > 0 ? asked : search(all, requestFor(text), 'nearly');
  return hits.some(({ entry }) => entry.publicId === meant.publicId);
}

/** What one suspended and one new unit cost in files of the index. */
export async function benchIndexChange(figures: Figures, size: number): Promise<void> {
  const all = syntheticEntries(size + 1);
  const [first, entries, added] = [all[0], all.slice(0, size), all[size]];
  if (first === undefined || added === undefined) return;
  const objects = new MemoryObjectStore();
  const started = performance.now();
  await writeIndex(objects, { entries, changed: undefined, today: TODAY });
  const seconds = (performance.now() - started) / 1000;
  figures.add(`search.${size}.write.seconds`, seconds, `${objects.written.length} files made`);
  const suspended = [{ ...first, suspendedOn: asDay('2026-05-19') }, ...entries.slice(1)];
  for (const [what, after, { publicId }] of [
    ['change', suspended, first],
    ['addition', [...suspended, added], added],
  ] as const) {
    objects.written.length = 0;
    const from = performance.now();
    await writeIndex(objects, { entries: after, changed: new Set([publicId]), today: TODAY });
    figures.add(`search.${size}.${what}.objects`, objects.written.length, byFamily(objects.written));
    figures.add(`search.${size}.${what}.ms`, performance.now() - from, 'to read, change and make them');
  }
}

/** How many files of each family were written: `c 20, s 70`. */
function byFamily(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const family = key.split('/')[1]?.replace(/\d+$/, '') ?? '';
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].map(([family, count]) => `${family} ${count}`).join(', ');
}

/** Bytes of a register of 150 units, all of it. */
export async function benchWhole(figures: Figures): Promise<void> {
  const objects = new MemoryObjectStore();
  await writeIndex(objects, { entries: syntheticEntries(150), changed: undefined, today: TODAY });
  const text = objects.files.get(INDEX_PATH.slice(1)) ?? '';
  figures.add('search.150.whole.bytes', wireBytes(text), 'the whole register, brotli');
}
