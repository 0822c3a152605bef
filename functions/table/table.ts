/** The port to a table with string keys `pk` and `sk`. Nothing outside this folder knows DynamoDB. */
export type Key = {
  readonly pk: string;
  readonly sk: string;
};

export type Item = Key & { readonly [attribute: string]: unknown };

/** What must hold of the stored item for a write to happen. */
export type Expectation = 'absent' | { readonly attribute: string; readonly equals: string | number };

export type TableWrite =
  | {
      readonly put: Item;
      readonly expect?: Expectation;
      /** The same item under further keys, by which it is found in another order; written with it or not at all. */
      readonly copies?: readonly Key[];
    }
  | { readonly remove: Key; readonly expect?: Expectation };

export interface QueryOptions {
  readonly skPrefix?: string;
  /** Most items in one answer. */
  readonly limit?: number;
  /** Start after this `sk`. */
  readonly after?: string;
  readonly descending?: boolean;
}

export interface Table {
  /** The item as last written (strongly consistent), or `undefined`. */
  get(key: Key): Promise<Item | undefined>;
  /** The items that are there, in no particular order (strongly consistent); at most 100 keys, no key twice. */
  getMany(keys: readonly Key[]): Promise<readonly Item[]>;
  /** Items of one partition in `sk` order (strongly consistent); `next` is given where there may be more. */
  query(
    pk: string,
    options?: QueryOptions,
  ): Promise<{ readonly items: readonly Item[]; readonly next?: string }>;
  /**
   * All writes or none; at most 100.
   * @throws ConditionFailed when an expectation does not hold
   * @throws DomainError STORE_UNAVAILABLE when the store cannot answer, also where the outcome is unknown
   */
  transact(writes: readonly TableWrite[]): Promise<void>;
  /**
   * Counts one more under a key, unless the count has reached `most`: however many callers there are at once, no more
   * than `most` are told `true`. An attempt whose answer was lost may have been counted.
   * @throws DomainError STORE_UNAVAILABLE
   */
  count(key: Key, limit: CountLimit): Promise<boolean>;
}

export interface CountLimit {
  readonly most: number;
  /** When the count is forgotten, for tables that forget. */
  readonly expiresAtEpochSeconds: number;
}

/** An expectation that did not hold; `index` is the position of the write, -1 for a conflict in flight. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  readonly index: number;

  constructor(index: number) {
    super(index < 0 ? 'another transaction is in flight' : `the condition of write ${index} does not hold`);
    this.index = index;
  }
}

/** Writes with each copy as a write of its own, after all others: positions of expectations stay as they were. */
export function withCopies(writes: readonly TableWrite[]): readonly TableWrite[] {
  const copies = writes.flatMap((write) =>
    'put' in write ? (write.copies ?? []).map((key) => ({ put: { ...write.put, ...key } })) : [],
  );
  return copies.length === 0 ? writes : [...writes, ...copies];
}
