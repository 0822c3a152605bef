/** Hours after which what somebody typed is thrown away, signed in again or not. */
const KEPT_MS = 12 * 60 * 60 * 1000;
const PREFIX = 'typed:';

/**
 * What a person has typed, kept in this tab only while they sign in again. Never for personal data of others: a form
 * that holds such must not use it.
 * @param place names the form: `complaint/abc/reply`
 */
export function keptInput(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, place: string) {
  return {
    keep(value: Readonly<Record<string, string>>, nowMs: number): void {
      storage.setItem(PREFIX + place, JSON.stringify({ value, at: nowMs }));
    },
    take(nowMs: number): Readonly<Record<string, string>> | undefined {
      const text = storage.getItem(PREFIX + place);
      storage.removeItem(PREFIX + place);
      if (text === null) return undefined;
      const kept: unknown = JSON.parse(text);
      if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept))
        return undefined;
      if (typeof kept.at !== 'number' || nowMs - kept.at > KEPT_MS) return undefined;
      return textsIn(kept.value);
    },
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
