import { recordArrivalsContract, TICKS_MOST } from '../../../../shared/outreach/door-api.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import type { DoorStore } from './door-store.ts';

/** Lets the tabs of one browser send one after the other. */
const LOCK = 'door-sync';

/**
 * Sends the ticks that the service does not have. A tick keeps its id until it is settled, so that an answer that was lost
 * doubles nothing; what another device contradicts waits for a person.
 * @returns how the last call ended; nothing where there was nothing to send
 */
export async function syncDoor(
  client: DeskClient,
  store: DoorStore,
  params: { readonly eventId: string; readonly sessionId: string },
): Promise<DeskAnswer<unknown> | undefined> {
  if (navigator.locks === undefined) return send(client, store, params);
  return navigator.locks.request(LOCK, () => send(client, store, params));
}

async function send(
  client: DeskClient,
  store: DoorStore,
  params: { readonly eventId: string; readonly sessionId: string },
): Promise<DeskAnswer<unknown> | undefined> {
  const open = new Set(store.listConflicts().map(({ number }) => number));
  const ticks = store.listTicks().filter(({ number }) => !open.has(number));
  for (let from = 0; from < ticks.length; from += TICKS_MOST) {
    const chunk = ticks.slice(from, from + TICKS_MOST);
    const answer = await client.call(recordArrivalsContract, { params, body: { ticks: [...chunk] } });
    if (answer.kind !== 'answered') return answer;
    const { recorded, conflicts, unknown } = answer.data;
    for (const tick of chunk) {
      const stands = recorded.find(({ number }) => number === tick.number);
      const theirs = conflicts.find(({ number }) => number === tick.number);
      if (stands !== undefined) store.settle(tick, stands);
      else if (theirs !== undefined) store.keepConflict(theirs);
      // They cancelled meanwhile: there is no booking any more that somebody could have come for.
      else if (unknown.includes(tick.number)) store.dropTick(tick.number);
    }
    if (from + TICKS_MOST >= ticks.length) return answer;
  }
  return undefined;
}
