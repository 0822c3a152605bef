/** What a save came to: the version that the service gave what was typed, or the refusal. */
export type Saved<Refusal, Version = number> =
  | { readonly kind: 'saved'; readonly version: Version }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Saves of one thing, a section or a verdict, one after the other, each on the version that the one before it left: a
 * save that was still under way when the next began would make the person clash with their own words.
 *
 * @param version the version that was read
 * @param send hands content to the service; never throws
 */
export function oneSaveAtATime<Content, Refusal, Version = number>(
  version: Version,
  send: (content: Content, version: Version) => Promise<Saved<Refusal, Version>>,
) {
  let held = version;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    /** @param on another version, once the person has chosen between theirs and somebody else's */
    save(content: Content, on?: Version): Promise<Saved<Refusal, Version>> {
      waiting += 1;
      const saved = last.then(async () => {
        const answer = await send(content, on ?? held);
        if (answer.kind === 'saved') held = answer.version;
        waiting -= 1;
        return answer;
      });
      last = saved;
      return saved;
    },
    /** The version that the next save goes out on, unless one before it changes it. */
    version: (): Version => held,
    /** What was read since. */
    learn(read: Version): void {
      held = read;
    },
    /** Whether nothing is under way. */
    isIdle: (): boolean => waiting === 0,
    /** Once nothing is under way any more. */
    async settled(): Promise<void> {
      await last;
    },
  };
}
