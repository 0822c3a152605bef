import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { soundedName, textsOf } from '../../../functions/publish/search/names.ts';
import { folded } from '../../../shared/register/search/fold.ts';
import { formatEntry } from '../../../shared/register/search/index-file.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { type Figures, median } from '../figures.ts';
import { FIRST_HITS, percentile, wireBytes } from './measure.ts';
import { CLASSES, type Question } from './questions.ts';

/** One way to search a register, as its readers would load it. */
export interface Peer {
  readonly name: string;
  /** Bytes before the first answer, the library left out. */
  readonly firstBytes: number;
  /** Public ids of the first five, and the bytes of this question. */
  ask(text: string): { readonly ids: readonly string[]; readonly bytes: number };
}

/** Words of a name as a library needs them: pairs of characters, pinyin in full, initials. */
function wordsOf(name: string): readonly string[] {
  const texts = textsOf(name);
  const sounds = soundedName(name).map(({ readings: [first = ''] }) => first);
  return [...pairsOf(texts), sounds.join(''), sounds.map((each) => each.charAt(0)).join('')];
}

const pairsOf = (texts: readonly string[]): readonly string[] =>
  texts.length < 2 ? texts : texts.slice(1).map((second, at) => `${texts[at]}${second}`);

const questionWords = (text: string): string => {
  const asked = folded(text);
  return /^[a-z0-9]+$/.test(asked) ? asked : pairsOf([...asked]).join(' ');
};

/** MiniSearch as it comes: a name is one word to it. */
export function miniSearchAsItComes(entries: readonly SearchEntry[]): Peer {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(
    entries.map(({ publicId, name }) => ({
      id: publicId,
      text: `${name} ${wordsOf(name).slice(-2).join(' ')}`,
    })),
  );
  return peerOf('minisearch-default', wireBytes(JSON.stringify(index)), (text) =>
    index.search(text, { prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id)),
  );
}

/** MiniSearch given pairs of characters. */
export function miniSearchOfPairs(entries: readonly SearchEntry[]): Peer {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
  });
  index.addAll(entries.map(({ publicId, name }) => ({ id: publicId, text: wordsOf(name).join(' ') })));
  return peerOf('minisearch-pairs', wireBytes(JSON.stringify(index)), (text) => {
    const asked = questionWords(text);
    const exact = index.search(asked, { combineWith: 'AND', prefix: true });
    const found = exact.length > 0 ? exact : index.search(asked, { combineWith: 'OR' });
    return found.slice(0, FIRST_HITS).map(({ id }) => String(id));
  });
}

/** FlexSearch given the same words. */
export function flexSearchOfPairs(entries: readonly SearchEntry[]): Peer {
  const index = new FlexSearch.Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
  entries.forEach(({ name }, at) => {
    index.add(at, wordsOf(name).join(' '));
  });
  let size = 0;
  index.export((_key: string, data: string) => {
    size += data === undefined ? 0 : wireBytes(data);
  });
  return peerOf('flexsearch-pairs', size, (text) => {
    const asked = questionWords(text);
    const exact = index.search(asked, { limit: FIRST_HITS });
    const found = exact.length > 0 ? exact : index.search(asked, { limit: FIRST_HITS, suggest: true });
    return found.map((at) => entries[Number(at)]?.publicId ?? '');
  });
}

/** The whole list, scanned in the browser: names, initials and pinyin. */
export function wholeList(entries: readonly SearchEntry[]): Peer {
  const rows = entries.map(({ publicId, name }) => {
    const [pinyin = '', initials = ''] = wordsOf(name).slice(-2);
    return { id: publicId, text: textsOf(name).join(''), pinyin, initials };
  });
  return peerOf('whole-list', wireBytes(entries.map(formatEntry).join('\n')), (text) => {
    const asked = folded(text);
    const found = rows
      .filter((row) => row.text.includes(asked) || row.pinyin.includes(asked) || row.initials.includes(asked))
      .sort((a, b) => a.text.length - b.text.length);
    return found.slice(0, FIRST_HITS).map(({ id }) => id);
  });
}

function peerOf(name: string, firstBytes: number, find: (text: string) => readonly string[]): Peer {
  return { name, firstBytes, ask: (text) => ({ ids: find(text).slice(0, FIRST_HITS), bytes: 0 }) };
}

/** The same questions to peers, in the same run. */
export function benchPeers(
  figures: Figures,
  entries: readonly SearchEntry[],
  questions: readonly Question[],
): void {
  for (const make of [miniSearchAsItComes, miniSearchOfPairs, flexSearchOfPairs, wholeList]) {
    const started = performance.now();
    const peer = make(entries);
    const seconds = (performance.now() - started) / 1000;
    const milliseconds: number[] = [];
    const lost = CLASSES.map((kind) => {
      const own = questions.filter((question) => question.kind === kind);
      const missed = own.filter(({ text, meant }) => {
        const from = performance.now();
        const { ids } = peer.ask(text);
        milliseconds.push(performance.now() - from);
        return !ids.includes(meant.publicId);
      });
      return Math.round((100 * missed.length) / Math.max(1, own.length));
    });
    const name = `search.${entries.length}.peer.${peer.name}`;
    figures.add(
      `${name}.first.bytes`,
      peer.firstBytes,
      `built in ${seconds.toFixed(1)} s; the library left out`,
    );
    figures.add(
      `${name}.answer.ms`,
      median(milliseconds),
      `p95 ${percentile(milliseconds, 0.95).toFixed(1)}`,
    );
    figures.add(`${name}.lost`, Math.max(...lost), `worst class; % lost by class: ${lost.join(' ')}`);
  }
}
