import type { Assumption, Undecided } from '../../../shared/tolerance/schema.ts';

/** What the calculator's script says: one language for each page, since it is sent as script. */
export interface CheckAnswers {
  readonly verdicts: Readonly<Record<'exceeds' | 'within' | 'not-decidable', string>>;
  readonly hints: Readonly<Record<'exceeds' | 'within', string>>;
  readonly why: Readonly<Record<Undecided, string>>;
  readonly paid: string;
  readonly there: string;
  readonly short: string;
  readonly more: string;
  readonly allowed: (row: string) => string;
  readonly doubled: string;
  readonly beyond: string;
  readonly left: string;
  readonly cost: string;
  readonly yuan: (amount: string) => string;
  readonly rows: string;
  readonly noLimit: string;
  readonly picture: string;
  readonly assumed: string;
  readonly assumptions: Readonly<Record<Assumption, string>>;
  readonly rule: string;
  readonly titleOf: (rule: { readonly title: string; readonly titleEn: string }) => string;
  readonly sure: Readonly<Record<string, string>>;
  /** Where to complain, and the words of the way there. */
  readonly complain: readonly [path: string, text: string];
  readonly next: string;
  readonly nextSteps: readonly string[];
}
