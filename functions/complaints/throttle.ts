import { receiptPrefix } from '../../shared/complaints/receipt.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { rateKey } from '../table/complaints-keys.ts';
import type { Table } from '../table/table.ts';

export interface ThrottlePorts {
  readonly sessions: Pick<Table, 'count'>;
  readonly keyedHash: KeyedHash;
}

interface Rate {
  readonly most: number;
  readonly seconds: number;
}

/**
 * How often one network may do what. A market's Wi-Fi and a carrier's address are shared by many, so the limits are
 * wide where work was done for each filing, and narrow where it was not.
 */
export const RATES = {
  /** Filings with a proof of work. */
  filing: { most: 30, seconds: 3600 },
  /** Filings without one, by a page without a script. */
  'filing-without-work': { most: 6, seconds: 3600 },
  /** Photos begun, by network: thirteen filings with as many as a filing may have. */
  upload: { most: 120, seconds: 3600 },
  /** Bookings of open days with a proof of work; a school books from one network. */
  booking: { most: 60, seconds: 3600 },
  /** Bookings without one, by a page without a script. */
  'booking-without-work': { most: 10, seconds: 3600 },
  /** Scores of the quiz that players want counted; a class plays from one network. */
  'quiz-score': { most: 60, seconds: 3600 },
  /** Classes of the quiz; a school opens them from one network. */
  'quiz-class': { most: 20, seconds: 3600 },
  /** Players who join: three full classes an hour. */
  'quiz-join': { most: 180, seconds: 3600 },
  /** Objections during public notices: each keeps a certificate back until an officer has settled it. */
  objection: { most: 6, seconds: 3600 },
  /** Openings of a case, by network. */
  opening: { most: 60, seconds: 600 },
  /** Openings by the first characters of the code: guesses of one code from many networks. */
  'opening-by-prefix': { most: 40, seconds: 600 },
} as const satisfies Record<string, Rate>;

/**
 * Counts a filing of a network.
 * @throws DomainError RATE_LIMITED
 */
export async function admitFiling(
  ports: ThrottlePorts,
  {
    address,
    hasWorked,
    now,
  }: { readonly address: string; readonly hasWorked: boolean; readonly now: Instant },
): Promise<void> {
  await admitNetwork(ports, { what: hasWorked ? 'filing' : 'filing-without-work', address, now });
}

/**
 * Counts a booking of a network, or anything else that `RATES` names.
 * @throws DomainError RATE_LIMITED
 */
export async function admitNetwork(
  ports: ThrottlePorts,
  {
    what,
    address,
    now,
  }: { readonly what: keyof typeof RATES; readonly address: string; readonly now: Instant },
): Promise<void> {
  if (!(await count(ports, { what, who: await networkHash(ports.keyedHash, address), now }))) throw limited();
}

/**
 * Counts photos of a network before anything is kept of them.
 * @throws DomainError RATE_LIMITED
 */
export async function admitUploads(
  ports: ThrottlePorts,
  { address, photos, now }: { readonly address: string; readonly photos: number; readonly now: Instant },
): Promise<void> {
  const who = await networkHash(ports.keyedHash, address);
  for (let each = 0; each < photos; each += 1) {
    if (!(await count(ports, { what: 'upload', who, now }))) throw limited();
  }
}

interface Opening {
  readonly address: string;
  readonly typed: string;
  readonly now: Instant;
  /** Looks the code up. @throws DomainError NOT_FOUND where it opens nothing */
  readonly open: () => Promise<unknown>;
}

/**
 * Counts an attempt to open a case, right or wrong, before anything is looked up. A network that is over its limit is
 * refused for wrong codes alone: somebody who guesses would else shut out all who share a market's Wi-Fi or a carrier's
 * address with them, and of 90 random bits nobody guesses any.
 * @throws DomainError RATE_LIMITED
 */
export async function admitOpening(
  ports: ThrottlePorts,
  { address, typed, now, open }: Opening,
): Promise<void> {
  const who = await networkHash(ports.keyedHash, address);
  const [ofNetwork, ofPrefix] = await Promise.all([
    count(ports, { what: 'opening', who, now }),
    count(ports, { what: 'opening-by-prefix', who: receiptPrefix(typed) || '-', now }),
  ]);
  if (!ofPrefix) throw limited();
  if (ofNetwork) return;
  await open().catch((error: unknown) => {
    throw error instanceof DomainError && error.code === 'NOT_FOUND' ? limited() : error;
  });
}

function count(
  { sessions }: ThrottlePorts,
  { what, who, now }: { readonly what: keyof typeof RATES; readonly who: string; readonly now: Instant },
): Promise<boolean> {
  const { most, seconds } = RATES[what];
  const window = Math.floor(Date.parse(now) / 1000 / seconds);
  return sessions.count(rateKey(what, who, String(window)), {
    most,
    expiresAtEpochSeconds: (window + 2) * seconds,
  });
}

/** A network as it is counted: 24 bits of an IPv4 address, 48 of an IPv6 one, and of those a keyed hash. */
export const networkHash = (keyedHash: KeyedHash, address: string): Promise<string> =>
  keyedHash.hash('network', networkOf(address));

export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(mapped)) return mapped.split('.').slice(0, 3).join('.');
  const [head = '', tail] = mapped.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - left.length - (tail === '' ? 0 : tail.split(':').length);
  const groups = [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0')];
  return groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

const limited = (): DomainError =>
  new DomainError('RATE_LIMITED', 'expected fewer requests from this network');
