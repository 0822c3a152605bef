import type { Typed } from '../../../../shared/content/schema.ts';

const PREFIX = 'content-draft:';

/** What an editor types, kept on the device because they asked for it, until it is saved. */
export function keptDraft(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, place: string) {
  const key = PREFIX + place;
  return {
    keep: (typed: Typed): void => storage.setItem(key, JSON.stringify(typed)),
    forget: (): void => storage.removeItem(key),
    read(): Typed | undefined {
      const text = storage.getItem(key);
      if (text === null) return undefined;
      const kept: unknown = JSON.parse(text);
      if (typeof kept !== 'object' || kept === null) return undefined;
      return Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
    },
  };
}
