import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useWhenBack } from '../connection/use-when-back.ts';
import type { DeskAnswer } from '../identity/desk-client.ts';

/** What a view shows: nothing yet, or how the last call ended. */
export type Shown<T> = DeskAnswer<T> | undefined;

/**
 * Asks when the view opens and whenever what it asks for changes; an answer that comes late is dropped. Asked again, it
 * shows what it had until the new answer is there. Where none came, it asks again when the connection is back.
 * @param question names what is asked: the same name is not asked again by itself
 */
export function useAnswer<T>(question: string, ask: () => Promise<DeskAnswer<T>>): [Shown<T>, () => void] {
  const [shown, setShown] = useState<Shown<T>>();
  const [round, setRound] = useState(0);
  const asked = useRef<string>();
  const isAsking = useRef(false);
  useEffect(() => {
    let wanted = true;
    if (asked.current !== question) setShown(undefined);
    asked.current = question;
    isAsking.current = true;
    void ask().then((answer) => {
      if (!wanted) return;
      isAsking.current = false;
      setShown(answer);
    });
    return () => {
      wanted = false;
    };
  }, [question, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  useWhenBack(shown?.kind === 'unreachable', () => isAsking.current, again);
  return [shown, again];
}
