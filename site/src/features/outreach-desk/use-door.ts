import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DoorList, viewDoorListContract } from '../../../../shared/outreach/door-api.ts';
import { createDeskClient } from '../identity/desk-client.ts';
import { type DoorRow, doorRows, doorStore, forgetOldLists } from './door-store.ts';
import { makeReadyOffline } from './ready-offline.ts';
import { syncDoor } from './sync-door.ts';

const SYNC_EVERY_MS = 15_000;

export interface Place {
  readonly eventId: string;
  readonly sessionId: string;
}

/** What the page knows. */
export interface Door {
  readonly list: DoorList | undefined;
  readonly rows: readonly DoorRow[];
  readonly unsent: number;
  /** How the last question to the service ended. */
  readonly link: 'asking' | 'fresh' | 'offline' | 'signed-out' | 'refused' | 'removed';
  /** The page itself works without a connection. */
  readonly ready: boolean;
  readonly load: () => void;
  readonly send: () => void;
  readonly tick: (row: DoorRow, count: number) => void;
  readonly decide: (row: DoorRow, who: 'mine' | 'theirs') => void;
  readonly forget: () => void;
}

/** The list of a session on this device, loaded where there is a connection, and its ticks, sent when there is one. */
export function useDoor(place: Place, locale: 'zh' | 'en'): Door {
  const store = useMemo(() => doorStore(localStorage, `${place.eventId}/${place.sessionId}`), [place]);
  const client = useMemo(
    () =>
      createDeskClient({ fetch: (...given) => fetch(...given), newKey: () => crypto.randomUUID(), locale }),
    [locale],
  );
  const [link, setLink] = useState<Door['link']>('asking');
  const [ready, setReady] = useState(false);
  const [, setRound] = useState(0);
  const redraw = (): void => setRound((round) => round + 1);

  const send = async (): Promise<void> => {
    const answer = await syncDoor(client, store, place);
    if (answer !== undefined) setLink(linkOf(answer.kind));
    redraw();
  };
  const load = async (): Promise<void> => {
    await send();
    const answer = await client.call(viewDoorListContract, { params: { ...place } });
    if (answer.kind === 'answered') store.keepList(answer.data);
    setLink(linkOf(answer.kind));
    redraw();
  };
  useEffect(() => {
    forgetOldLists(localStorage, Date.now());
    void load();
    void makeReadyOffline().then(setReady);
    const again = (): void => void send();
    const timer = setInterval(() => {
      if (store.listTicks().length > 0) again();
    }, SYNC_EVERY_MS);
    addEventListener('online', again);
    // Another tab of this device has ticked somebody.
    addEventListener('storage', redraw);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
      removeEventListener('storage', redraw);
    };
  }, [place]);

  const list = store.readList();
  const ticks = store.listTicks();
  return {
    list,
    rows: list === undefined ? [] : doorRows(list.groups, ticks, store.listConflicts()),
    unsent: ticks.length,
    link,
    ready,
    load: () => void load(),
    send: () => void send(),
    tick(row, count) {
      store.keepTick({
        number: row.number,
        count,
        at: new Date().toISOString(),
        tickId: crypto.randomUUID(),
        base: row.arrival?.version ?? 0,
      });
      redraw();
      void send();
    },
    decide(row, who) {
      const { theirs } = row;
      if (theirs === undefined) return;
      const own = store.listTicks().find(({ number }) => number === row.number);
      store.forgetConflict(row.number);
      store.noteArrival(theirs);
      if (who === 'theirs' || own === undefined) store.dropTick(row.number);
      else store.keepTick({ ...own, base: theirs.version });
      redraw();
      void send();
    },
    forget() {
      store.forget();
      setLink('removed');
      redraw();
    },
  };
}

function linkOf(
  kind: 'answered' | 'changed-meanwhile' | 'signed-out' | 'refused' | 'unreachable',
): Door['link'] {
  if (kind === 'answered') return 'fresh';
  if (kind === 'signed-out') return 'signed-out';
  return kind === 'unreachable' ? 'offline' : 'refused';
}
