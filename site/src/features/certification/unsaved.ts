const PREFIX = 'unsaved:';

type Content = Readonly<Record<string, unknown>>;

/** What was typed in a section and is not with the service yet, in this tab only; gone once it is saved. */
export function unsavedIn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, place: string) {
  const key = `${PREFIX}${place}`;
  return {
    read(): Content | undefined {
      const text = storage.getItem(key);
      const kept: unknown = text === null ? undefined : JSON.parse(text);
      return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
    },
    keep: (content: Content): void => storage.setItem(key, JSON.stringify(content)),
    /** Whether nothing was typed since. */
    isStill: (content: Content): boolean => storage.getItem(key) === JSON.stringify(content),
    forget: (): void => storage.removeItem(key),
  };
}

/** Throws away everything that this tab has kept: who signs out leaves nothing behind for who comes next. */
export function forgetAllUnsaved(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX)) storage.removeItem(key);
}
