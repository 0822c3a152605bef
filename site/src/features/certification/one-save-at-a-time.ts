/** What a save came to: the version that the service gave what was typed, or the refusal. */
export type Saved<Refusal> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Saves of one section, one after the other, each on the version that the one before it left: a save that was still
 * under way when the next began would make the person clash with their own words.
 *
 * @param version the version that was read
 * @param send hands content to the service; never throws
 */
export function oneSaveAtATime<Content, Refusal>(
  version: number,
  send: (content: Content, version: number) => Promise<Saved<Refusal>>,
) {
  let held = version;
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** @param on another version, once the person has chosen between theirs and somebody else's */
    save(content: Content, on?: number): Promise<Saved<Refusal>> {
      const saved = last.then(async () => {
        const answer = await send(content, on ?? held);
        if (answer.kind === 'saved') held = answer.version;
        return answer;
      });
      last = saved;
      return saved;
    },
    /** Once nothing is under way any more. */
    async settled(): Promise<void> {
      await last;
    },
  };
}
