import type { Typed } from './form-data.ts';

/** What the rules say of what was typed; the rules are loaded when there is something to judge. */
export async function verdictOf(typed: Typed): Promise<string | undefined> {
  const asked = Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const isWeighed = asked.actual ?? asked.packed ?? asked.measured;
  if (isWeighed === undefined) return undefined;
  const { answerTo } = await import('../tolerance/question.ts');
  return answerTo(asked).answered?.assessment.verdict;
}
