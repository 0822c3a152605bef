/** Words of a running quiz. Each language is a file of its own, so that a reader is sent one of them. */
export interface QuizPlayWords {
  readonly at: (at: number, of: number) => string;
  readonly choose: string;
  readonly pleaseChoose: string;
  readonly right: string;
  readonly wrong: (right: string) => string;
  readonly next: string;
  readonly finish: string;
  readonly score: (right: number, of: number) => string;
  /** From the best to the least; the last holds for every score. */
  readonly praise: readonly (readonly [atLeast: number, text: string])[];
  readonly missed: string;
  readonly again: string;
  readonly codeOf: (code: string) => string;
  readonly same: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly certificate: string;
  readonly certificateText: (right: number, of: number) => string;
  readonly certificateNote: string;
  readonly name: string;
  readonly nameHint: string;
  readonly print: string;
  readonly toBoard: string;
  /** To have the score counted, said before anything is sent. */
  readonly count: string;
  readonly countHint: string;
  readonly counting: string;
  readonly counted: string;
  readonly notCounted: string;
}
