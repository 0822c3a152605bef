import type { VisitFormText } from './visit-form-text.ts';

const PREFIX = 'visit-form:';

interface Kept {
  readonly form: VisitFormText;
  /** The version that the editor began from. */
  readonly version: number;
  readonly eventId: string;
}

/**
 * What an editor has typed and not saved yet, in this tab alone: nothing of it is about a person.
 * @param place the event's id, or `new`
 */
export function keptVisitForm(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, place: string) {
  const key = PREFIX + place;
  return {
    keep: (kept: Kept): void => storage.setItem(key, JSON.stringify(kept)),
    forget: (): void => storage.removeItem(key),
    read(): Kept | undefined {
      try {
        const kept = JSON.parse(storage.getItem(key) ?? 'null') as Kept | null;
        return kept !== null && Array.isArray(kept.form.sessions) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
