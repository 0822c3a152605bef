import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { textsOf } from '../../../functions/publish/search/names.ts';
import { folded } from '../../../shared/register/search/fold.ts';
import { formatEntry } from '../../../shared/register/search/index-file.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { type Figures, median } from '../figures.ts';
import { FIRST_HITS, percentile, wireBytes } from './measure.ts';
import { pagefindOfPairs } from './pagefind.ts';
import { CLASSES, type Question } from './questions.ts';
import { questionWords, wordsOf } from './words.ts';

/** One way to search a register, as its readers would load it. */
export interface Peer {
  readonly name: string;
  /** Bytes before the first answer; of those that load the register whole the library itself is left out. */
  readonly firstBytes: number;
  /** Questions of each class, where it would take too long to ask all. */
  readonly perClass?: number;
  /** Files of its index. */
  readonly files: number;
  /** Public ids of the first five, and what this question cost after the first. */
  ask(text: string): PeerAnswer | Promise<PeerAnswer>;
  close?(): Promise<void>;
}

interface PeerAnswer {
  readonly ids: readonly string[];
  readonly bytes: number;
  readonly requests: number;
  readonly milliseconds: number;
}

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
  const ask = (text: string): PeerAnswer => {
    const from = performance.now();
    const ids = find(text).slice(0, FIRST_HITS);
    return { ids, bytes: 0, requests: 0, milliseconds: performance.now() - from };
  };
  return { name, firstBytes, files: 1, ask };
}

const PEERS = [miniSearchAsItComes, miniSearchOfPairs, flexSearchOfPairs, wholeList, pagefindOfPairs];
/** What a browser can bear of a million names: only what is cut into files. */
const PEERS_OF_A_MILLION = [pagefindOfPairs];

/** The same questions to peers, in the same run. */
export async function benchPeers(
  figures: Figures,
  entries: readonly SearchEntry[],
  given: { readonly questions: readonly Question[]; readonly isHuge: boolean },
): Promise<void> {
  for (const make of given.isHuge ? PEERS_OF_A_MILLION : PEERS) {
    const started = performance.now();
    const peer = await make(entries);
    const seconds = (performance.now() - started) / 1000;
    const spent: PeerAnswer[] = [];
    const lost: number[] = [];
    for (const kind of CLASSES) {
      const own = given.questions.filter((question) => question.kind === kind).slice(0, peer.perClass);
      let missed = 0;
      for (const { text, meant } of own) {
        const answer = await peer.ask(text);
        spent.push(answer);
        if (!answer.ids.includes(meant.publicId)) missed += 1;
      }
      lost.push(Math.round((100 * missed) / Math.max(1, own.length)));
    }
    await peer.close?.();
    addPeer(figures, `search.${entries.length}.peer.${peer.name}`, { peer, seconds, spent, lost });
  }
}

function addPeer(
  figures: Figures,
  name: string,
  measured: {
    readonly peer: Peer;
    readonly seconds: number;
    readonly spent: readonly PeerAnswer[];
    readonly lost: readonly number[];
  },
): void {
  const { peer, seconds, spent, lost } = measured;
  const of = (key: 'milliseconds' | 'bytes' | 'requests') => spent.map((each) => each[key]);
  figures.add(
    `${name}.first.bytes`,
    peer.firstBytes,
    `built in ${seconds.toFixed(1)} s, ${peer.files} files`,
  );
  figures.add(`${name}.bytes.median`, median(of('bytes')), `p95 ${percentile(of('bytes'), 0.95)}`);
  figures.add(`${name}.requests.median`, median(of('requests')));
  figures.add(
    `${name}.answer.ms`,
    median(of('milliseconds')),
    `p95 ${percentile(of('milliseconds'), 0.95).toFixed(1)}`,
  );
  figures.add(`${name}.lost`, Math.max(...lost), `worst class; % lost by class: ${lost.join(' ')}`);
}
