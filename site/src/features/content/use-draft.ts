import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContentFact, ContentHead, ContentKind, Typed } from '../../../../shared/content/schema.ts';
import { keptInput } from '../identity/kept-input.ts';
import { keptDraft } from './kept-draft.ts';

/** An item as the service gave it. */
export interface Opened {
  readonly head?: ContentHead | undefined;
  readonly typed: Typed;
  readonly name?: { readonly zh: string; readonly en: string } | undefined;
  readonly builtIn: boolean;
  readonly history: readonly ContentFact[];
  readonly now: string;
}

/** What is being typed, and from what it began. */
export interface Draft {
  readonly typed: Typed;
  /** The revision that was seen when typing began, or that was looked at since. */
  readonly revision: number;
  readonly isDirty: boolean;
  /** Whether what is typed stays on this device until it is saved. */
  readonly isKept: boolean;
  /** True where what is shown comes from the device. */
  readonly cameBack: boolean;
  readonly type: (name: string, value: string) => void;
  readonly keep: (wanted: boolean) => void;
  /** A version that somebody else saved is taken in the place of what is typed. */
  readonly begin: (typed: Typed, revision: number) => void;
  /** What was sent is saved; what was typed since stays. */
  readonly savedAs: (typed: Typed, revision: number) => void;
  /** Over the sign-in that the service asks for, in this tab alone. */
  readonly keepForSignIn: () => void;
  /** What is typed stays; a later revision has been looked at. */
  readonly lookedAt: (revision: number) => void;
}

/** What is typed and not saved while this page is open: going to the list and back loses nothing. */
const typedHere = new Map<string, Typed>();

const same = (a: Typed, b: Typed): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''));

/**
 * What an editor types: never lost to an answer that did not come or to somebody else who saved, and kept on the device
 * only where they asked for it.
 */
export function useDraft({
  kind,
  id,
  opened,
}: {
  readonly kind: ContentKind;
  readonly id: string;
  readonly opened: Opened;
}): Draft {
  const place = `${kind}/${id}`;
  const store = keptDraft(localStorage, place);
  const overSignIn = keptInput(sessionStorage, `content/${place}`);
  const [stored] = useState(() => store.read());
  const [kept] = useState(() => typedHere.get(place) ?? overSignIn.take(Date.now()) ?? stored);
  const [base, setBase] = useState({ typed: opened.typed, revision: opened.head?.revision ?? 0 });
  const [typed, setTyped] = useState<Typed>(kept ?? opened.typed);
  const [isKept, setKept] = useState(stored !== undefined);
  // Several fields can change before this is drawn again.
  const latest = useRef(typed);
  latest.current = typed;
  const isDirty = !same(typed, base.typed);
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (!isKept) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty, isKept]);
  // A step of somebody changes the revision and not the text: what is typed goes on from there.
  useEffect(() => {
    const { head } = opened;
    if (head === undefined) return;
    if (same(opened.typed, base.typed)) setBase({ typed: base.typed, revision: head.revision });
    // Nothing is being typed: what is shown is the newest version, whoever saved it.
    else if (!isDirty) {
      setBase({ typed: opened.typed, revision: head.revision });
      setTyped(opened.typed);
    }
  }, [opened]);
  return {
    typed,
    revision: base.revision,
    isDirty,
    isKept,
    cameBack: kept !== undefined && isDirty,
    type(name, value) {
      const next = { ...latest.current, [name]: value };
      latest.current = next;
      setTyped(next);
      typedHere.set(place, next);
      if (isKept) store.keep(next);
    },
    keep(wanted) {
      setKept(wanted);
      if (wanted) store.keep(typed);
      else store.forget();
    },
    begin(saved, revision) {
      store.forget();
      typedHere.delete(place);
      setBase({ typed: saved, revision });
      setTyped(saved);
    },
    savedAs(saved, revision) {
      if (same(typedHere.get(place) ?? saved, saved)) {
        store.forget();
        typedHere.delete(place);
      }
      setBase({ typed: saved, revision });
    },
    keepForSignIn: () => overSignIn.keep(typed, Date.now()),
    lookedAt: (revision) => setBase({ ...base, revision }),
  };
}
