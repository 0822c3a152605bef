/**
 * Whether a history of concurrent operations can be put in one order that the model agrees with and that keeps the order
 * of any two of which one had ended before the other began (Wing and Gong, 1993; remembered states as in Lowe, 2017).
 */

/** One operation as its client saw it. */
export interface Recorded<Op, Output> {
  readonly op: Op;
  readonly began: number;
  /** When it most likely happened: which order is tried first, and nothing else. */
  readonly decided: number;
  /** Absent where the client was never answered: it may have happened at any later time, or never. */
  readonly ended?: number;
  readonly output?: Output;
}

export interface Model<State, Op, Output> {
  readonly initial: State;
  readonly apply: (state: State, op: Op) => { readonly state: State; readonly output: Output };
  /** Equal for equal states. */
  readonly key: (state: State) => string;
  readonly sameOutput: (a: Output, b: Output) => boolean;
}

/** Steps after which a search gives up: no history of these tests comes near. */
const MOST_STEPS = 200_000;

/** @throws Error where the search gives up */
export function isLinearizable<State, Op, Output>(
  history: readonly Recorded<Op, Output>[],
  model: Model<State, Op, Output>,
): boolean {
  const ordered = [...history].sort((a, b) => a.began - b.began);
  const seen = new Set<string>();
  const done = new Uint8Array(ordered.length);
  let steps = 0;

  const search = (state: State, firstOpen: number): boolean => {
    let from = firstOpen;
    while (from < ordered.length && done[from] === 1) from += 1;
    if (!ordered.some((each, at) => at >= from && done[at] === 0 && each.ended !== undefined)) return true;
    const name = `${from} ${openSet(done, from)} ${model.key(state)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    for (const at of candidates(ordered, done, from)) {
      steps += 1;
      if (steps > MOST_STEPS) throw new Error('gave up: too many orders to try');
      const each = ordered[at];
      if (each === undefined) continue;
      const next = model.apply(state, each.op);
      if (each.output !== undefined && !model.sameOutput(next.output, each.output)) continue;
      // That an operation without an answer changed nothing is the same as that it never happened.
      if (each.ended === undefined && model.key(next.state) === model.key(state)) continue;
      done[at] = 1;
      if (search(next.state, from)) return true;
      done[at] = 0;
    }
    return false;
  };
  return search(model.initial, 0);
}

/** Those that may come next: begun before any that is still open had ended. */
function candidates<Op, Output>(
  ordered: readonly Recorded<Op, Output>[],
  done: Uint8Array,
  from: number,
): readonly number[] {
  let firstEnd = Number.POSITIVE_INFINITY;
  const found: number[] = [];
  for (let at = from; at < ordered.length; at += 1) {
    const each = ordered[at];
    if (each === undefined || each.began > firstEnd) break;
    if (done[at] === 1) continue;
    found.push(at);
    firstEnd = Math.min(firstEnd, each.ended ?? Number.POSITIVE_INFINITY);
  }
  // What was not answered mostly did not happen.
  const decided = (at: number): number =>
    ordered[at]?.ended === undefined ? Number.POSITIVE_INFINITY : ordered[at].decided;
  return found
    .filter((at) => (ordered[at]?.began ?? 0) <= firstEnd)
    .sort((a, b) => (decided(a) < decided(b) ? -1 : 1));
}

/** Which are done beyond the first open one: a few, since clients are few. */
function openSet(done: Uint8Array, from: number): string {
  const marks: number[] = [];
  for (let at = from; at < done.length; at += 1) if (done[at] === 1) marks.push(at - from);
  return marks.join(',');
}
