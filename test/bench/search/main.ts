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

/**
 * Search at so many names.
 * @param given `scriptBytes` is what the page loads to search; with `kinds`, only questions of these classes, and no peers
 */
export async function benchSearch(
  figures: Figures,
  given: { sizes: readonly number[]; scriptBytes: number; kinds?: readonly string[] | undefined },
): Promise<void> {
  await benchWhole(figures);
  for (const size of given.sizes) {
    // All its files at once are no longer held in memory at a million.
    if (size <= MOST_FOR_PEERS && given.kinds === undefined) await benchIndexChange(figures, size);
    const entries = syntheticEntries(size);
    const questions = questionsAbout(entries, size > MOST_FOR_PEERS ? QUESTIONS_OF_A_MILLION : QUESTIONS);
    await benchShards(figures, entries, { ...given, questions });
    if (given.kinds === undefined)
      await benchPeers(figures, entries, { questions, isHuge: size > MOST_FOR_PEERS });
  }
}
