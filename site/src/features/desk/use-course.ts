import { useState } from 'preact/hooks';

/** What one person does to a case, beside what the page shows of it. */
export interface Course {
  /** Something they did is under way or not shown yet: nothing else is decided on what is shown. */
  readonly isBehind: boolean;
  /** Something begins that is saved while they go on. */
  readonly begun: () => void;
  /** It ended. */
  readonly ended: () => void;
  /**
   * Asks for the case as it now stands.
   * @param added number of the fact, or revision, that they added; nothing where they only want to see the case anew
   */
  readonly again: (added?: number) => void;
}

/**
 * Keeps a quick person from being told that somebody else changed the case meanwhile, when it was their own step: until
 * the case is there as they left it, no other step is taken.
 * @param shown number of the last fact, or the revision, of the case that is shown; nothing before it is there
 * @param ask asks for the case anew
 */
export function useCourse(shown: number | undefined, ask: () => void): Course {
  const [reached, setReached] = useState(0);
  const [running, setRunning] = useState(0);
  return {
    isBehind: running > 0 || (shown !== undefined && shown < reached),
    begun: () => setRunning((before) => before + 1),
    ended: () => setRunning((before) => before - 1),
    again: (added) => {
      if (added !== undefined) setReached((before) => Math.max(before, added));
      ask();
    },
  };
}
