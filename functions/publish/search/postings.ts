const FIRST_CAPACITY = 1 << 16;

/** Which unit stands under which key, for millions of them: numbers in typed arrays, sorted by counting. */
export class Postings {
  #shards = new Uint32Array(FIRST_CAPACITY);
  #keys = new Uint32Array(FIRST_CAPACITY);
  #values = new Uint32Array(FIRST_CAPACITY);
  #length = 0;
  #starts = new Uint32Array(0);
  #order = new Uint32Array(0);

  /** @param key hash of the key; @param value what is found there */
  add(shard: number, key: number, value: number): void {
    if (this.#length === this.#shards.length) this.#grow();
    this.#shards[this.#length] = shard;
    this.#keys[this.#length] = key;
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** To be called once, before `of`. */
  sort(shards: number): void {
    this.#starts = new Uint32Array(shards + 1);
    for (let at = 0; at < this.#length; at += 1) this.#count(this.#shards[at] ?? 0, 1);
    for (let shard = 0; shard < shards; shard += 1) {
      this.#starts[shard + 1] = (this.#starts[shard + 1] ?? 0) + (this.#starts[shard] ?? 0);
    }
    const next = this.#starts.slice();
    this.#order = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) {
      const shard = this.#shards[at] ?? 0;
      const place = next[shard] ?? 0;
      this.#order[place] = at;
      next[shard] = place + 1;
    }
  }

  /** A shard's values by key, in the order in which they were added. */
  of(shard: number): ReadonlyMap<number, readonly number[]> {
    const byKey = new Map<number, number[]>();
    for (let at = this.#starts[shard] ?? 0; at < (this.#starts[shard + 1] ?? 0); at += 1) {
      const posting = this.#order[at] ?? 0;
      const key = this.#keys[posting] ?? 0;
      const values = byKey.get(key);
      if (values === undefined) byKey.set(key, [this.#values[posting] ?? 0]);
      else values.push(this.#values[posting] ?? 0);
    }
    return byKey;
  }

  #count(shard: number, more: number): void {
    this.#starts[shard + 1] = (this.#starts[shard + 1] ?? 0) + more;
  }

  #grow(): void {
    const larger = (from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#shards = larger(this.#shards);
    this.#keys = larger(this.#keys);
    this.#values = larger(this.#values);
  }
}
