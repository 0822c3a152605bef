/** What an answer of the search says: one language for each page, since it is sent as script. */
export interface SearchAnswers {
  readonly waiting: string;
  readonly found: (found: number, shown: number) => string;
  readonly least: (shown: number) => string;
  readonly tooWide: string;
  readonly list: string;
  readonly nearly: string;
  readonly none: string;
  readonly advice: readonly string[];
  readonly notInRegister: string;
  readonly failed: string;
  readonly failedFirst: string;
  readonly again: string;
  readonly unpublished: string;
}
