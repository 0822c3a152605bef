import { useEffect, useRef } from 'preact/hooks';
import { TRIED_AFTER_MS } from './when-back.ts';

/**
 * Asks again some seconds after the connection is back, for as long as there was no answer: a device says so before
 * anything comes through. What is asked for at that moment is not asked for a second time.
 * @param isUnreachable whether the last call got no answer
 * @param isAsking whether one is under way
 */
export function useWhenBack(isUnreachable: boolean, isAsking: () => boolean, again: () => void): void {
  const latest = useRef({ isAsking, again });
  latest.current = { isAsking, again };
  useEffect(() => {
    if (!isUnreachable) return;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const ask = (): void => {
      if (!latest.current.isAsking()) latest.current.again();
    };
    const back = (): void => {
      for (const milliseconds of TRIED_AFTER_MS) timers.push(setTimeout(ask, milliseconds));
    };
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isUnreachable]);
}
