import type { Day } from '../../../shared/kernel/days.ts';
import { folded } from '../../../shared/register/search/fold.ts';
import {
  numberKey,
  type VisitGram,
  visitCharacters,
  visitGaps,
  visitSounds,
} from '../../../shared/register/search/grams.ts';
import { isLargeScope, type ShardLayout } from '../../../shared/register/search/layout.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';
import { ENDED_SCOPE, scopesOf } from '../../../shared/register/search/scopes.ts';
import type { Family } from '../../../shared/register/search/shard.ts';
import { soundedName, textsOf } from './names.ts';

/** How a unit's grams of one family are visited. */
export interface VisitOptions {
  readonly family: Family;
  readonly today: Day;
  /** The cut, as far as it says which scopes have grams of their own. */
  readonly layout: Pick<ShardLayout, 'largeScopes'>;
  /** Also the grams that a unit has at times only: those of what has ended. */
  readonly withAllScopes?: boolean;
}

/** Every gram of one family under which a unit is found: by name, within its place and field, by sound, by number. */
export function visitKeys(entry: SearchEntry, options: VisitOptions, visit: VisitGram): void {
  switch (options.family) {
    case 'c': {
      visitCharacters(textsOf(entry.name), largeScopesOf(entry, options), visit);
      break;
    }
    case 'd':
      visitGaps(textsOf(entry.name), visit);
      break;
    case 's':
      visitSounds(soundedName(entry.name), largeScopesOf(entry, options), visit);
      break;
    case 'n':
      visit(numberKey(folded(entry.certificateNumber)), true);
      if (entry.usccHash !== undefined) visit(numberKey(entry.usccHash), true);
  }
}

function largeScopesOf(
  entry: SearchEntry,
  { withAllScopes, today, layout }: VisitOptions,
): readonly string[] {
  const scopes = withAllScopes === true ? [...scopesOf(entry), ENDED_SCOPE] : allScopesOf(entry, today);
  return scopes.filter((scope) => isLargeScope(layout, scope));
}

/** Every scope that a unit lies in on a day. */
export const allScopesOf = (entry: SearchEntry, today: Day): readonly string[] => [
  ...scopesOf(entry),
  ...(hasEnded(entry, today) ? [ENDED_SCOPE] : []),
];

const hasEnded = (entry: SearchEntry, today: Day): boolean =>
  entry.withdrawnOn !== undefined || entry.suspendedOn !== undefined || entry.validTo < today;

/**
 * The order in which units are kept where more are found under a gram than a shard holds: as the search ranks them.
 * @param today a certificate that has ended by then gives way to one that holds
 */
export function compareKept(today: Day): (a: SearchEntry, b: SearchEntry) => number {
  const ended = (entry: SearchEntry): number => (hasEnded(entry, today) ? 1 : 0);
  return (a, b) =>
    ended(a) - ended(b) ||
    a.name.length - b.name.length ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.publicId < b.publicId ? -1 : 1);
}
