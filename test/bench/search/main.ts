import type { Figures } from '../figures.ts';
import { benchIndexChange, benchShards, benchWhole } from './measure.ts';
import { syntheticEntries } from './names.ts';
import { benchPeers } from './peers.ts';
import { questionsAbout } from './questions.ts';

const QUESTIONS = 100;
/** An exhaustive comparison of a million names takes seconds for each question. */
const QUESTIONS_OF_A_MILLION = 30;
/** Libraries that load the whole register into the browser are asked at sizes that a browser bears. */
const MOST_FOR_PEERS = 100_000;

/** Search at 10,000 names; with `full` also at 100,000 and 1,000,000. @param scriptBytes what the page loads to search */
export async function benchSearch(
  figures: Figures,
  given: { full: boolean; scriptBytes: number },
): Promise<void> {
  await benchWhole(figures);
  await benchIndexChange(figures, given.full ? [1_000, 10_000, 100_000] : [1_000, 10_000]);
  for (const size of given.full ? [10_000, 100_000, 1_000_000] : [10_000]) {
    const entries = syntheticEntries(size);
    const questions = questionsAbout(entries, size > MOST_FOR_PEERS ? QUESTIONS_OF_A_MILLION : QUESTIONS);
    await benchShards(figures, entries, { questions, scriptBytes: given.scriptBytes });
    await benchPeers(figures, entries, { questions, isHuge: size > MOST_FOR_PEERS });
  }
}
