import { useEffect, useState } from 'preact/hooks';
import { listColleaguesContract } from '../../../../shared/desk/api.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { type DeskClient, signInAddress } from './desk-client.ts';
import type { SessionClock, SessionState } from './session-clock.ts';

interface SessionWatchProps {
  readonly client: DeskClient;
  readonly clock: SessionClock;
  readonly locale: 'zh' | 'en';
  /** True once the service has said that the session is over. */
  readonly ended: boolean;
  readonly onEnded: () => void;
}

const TICK_MS = 5_000;

/** Says in time that the session is about to end, that it has ended, and that there is no network. */
export function SessionWatch({ client, clock, locale, ended, onEnded }: SessionWatchProps) {
  const words = DESK_WORDS[locale];
  const [state, setState] = useState<SessionState>('live');
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = (): void => {
      const now = clock.state(Date.now());
      setState(now);
      if (now === 'ended') onEnded();
    };
    const network = (): void => setOffline(!navigator.onLine);
    const timer = setInterval(look, TICK_MS);
    addEventListener('online', network);
    addEventListener('offline', network);
    return () => {
      clearInterval(timer);
      removeEventListener('online', network);
      removeEventListener('offline', network);
    };
  }, [clock]);
  // Any question of a signed-in person counts as use.
  const stay = (): void =>
    void client.call(listColleaguesContract, { query: {} }).then(() => setState(clock.state(Date.now())));
  return (
    <>
      {offline && (
        <p class="notice" role="status">
          {words.offline}
        </p>
      )}
      {ended && (
        <div class="notice" role="alert">
          <p>{words.sessionEnded}</p>
          <a class="button" href={signInAddress(location.pathname + location.hash, locale)}>
            {words.signIn}
          </a>
        </div>
      )}
      {!ended && state === 'ending' && (
        <div class="notice" role="alert">
          <strong>{words.endingTitle}</strong>
          <p>{words.ending}</p>
          <button type="button" class="button" onClick={stay}>
            {words.stay}
          </button>
        </div>
      )}
    </>
  );
}
