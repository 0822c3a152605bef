import { addDays, type Day } from '../../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../../shared/register/candidate.ts';
import { divisionName, divisionsBelow } from '../../../shared/register/divisions.ts';
import type { Field } from '../../../shared/register/fields.ts';
import { waysToWrite } from '../../../shared/register/import/place-names.ts';
import type { EventFact } from '../../../shared/register/lifecycle.ts';
import { prefectureOf } from '../../../shared/register/lists.ts';
import { type Chance, createChance } from './chance.ts';
import { inventedUscc, KINDS, LONG_SIGN, RARE_SIGNS } from './names.ts';
import { inventedCoordinates } from './places.ts';
import { STORIES, type StoryName } from './story.ts';

/** An invented unit, and what has happened to it since it was entered. */
export interface DemonstrationUnit {
  readonly candidate: UnitCandidate;
  readonly events: readonly EventFact[];
}

export const DEMONSTRATION_UNITS = 240;
const YUNNAN = '530000';
const SEED = 530_000_520;
/** One in so many units has a rare sign, a very long name, no identifier, no address, no instruments. */
const EVERY = { rare: 11, long: 80, withoutUscc: 9, withoutAddress: 13, withoutInstruments: 7 } as const;

/** One after another, as unequal as fields are in life. */
const FIELDS_IN_TURN: readonly Field[] = [
  'market',
  'medical',
  'fuel',
  'market',
  'optical',
  'transport',
  'market',
  'medical',
  'market',
];
/** So many in every prefecture before the rest follows the number of counties: a map with one shade shows nothing. */
const IN_EVERY_PREFECTURE = 4;
const OTHER_FIELD_EVERY = 24;
const STORIES_IN_TURN: readonly StoryName[] = [
  'certified',
  'certified',
  'expiring',
  'certified',
  'suspended',
  'certified',
  'renewed',
  'certified',
  'expired',
  'certified',
  'certified',
  'reinstated',
  'certified',
  'withdrawn',
  'certified',
  'expiring',
];

/**
 * The 240 invented units of the demonstration: all 16 prefectures of Yunnan, every field, every status on
 * `today`. Names, places and identifiers are the same on every machine and every day; only dates follow
 * `today`, so that the same units are met again when it is loaded on another day.
 */
export function demonstrationUnits(today: Day): readonly DemonstrationUnit[] {
  const chance = createChance(SEED);
  return Array.from({ length: DEMONSTRATION_UNITS }, (_, at) =>
    unitOf({ number: at + 1, division: divisionOf(at), chance, today }),
  );
}

function divisionOf(at: number): string {
  const prefectures = divisionsBelow(YUNNAN);
  const round = Math.floor(at / prefectures.length);
  if (round >= IN_EVERY_PREFECTURE) return inTurn(prefectures.flatMap(divisionsBelow), at * 31);
  return inTurn(divisionsBelow(inTurn(prefectures, at)), round * 3 + at);
}

interface Place {
  /** From 1. */
  readonly number: number;
  readonly division: string;
  readonly chance: Chance;
  readonly today: Day;
}

function unitOf({ number, division, chance, today }: Place): DemonstrationUnit {
  const field = number % OTHER_FIELD_EVERY === 0 ? 'other' : inTurn(FIELDS_IN_TURN, number);
  const kinds: readonly { readonly noun: string; readonly words?: string }[] = KINDS[field];
  const kind = inTurn(kinds, Math.floor(number / 5));
  const story = STORIES[inTurn(STORIES_IN_TURN, number + Math.floor(number / 16))](today, chance);
  const candidate: UnitCandidate = {
    name: nameOf(number, division, kind.noun),
    field,
    fieldText: kind.words,
    uscc: number % EVERY.withoutUscc === 0 ? undefined : inventedUscc(division, number),
    division,
    address: number % EVERY.withoutAddress === 0 ? undefined : `演示路${number}号（虚构地址）`,
    coordinates: inventedCoordinates(division, number),
    ...story.dates,
    instruments: number % EVERY.withoutInstruments === 0 ? undefined : instruments(today, chance),
    demonstration: true,
  };
  return { candidate, events: story.events };
}

/** `昆明五华演示菜市场3号`: every name says that it is invented. */
function nameOf(number: number, division: string, noun: string): string {
  const place = `${shortName(prefectureOf(division))}${shortName(division)}`;
  const sign = number % EVERY.rare === 0 ? inTurn(RARE_SIGNS, number / EVERY.rare) : '';
  const long = number % EVERY.long === 0 ? LONG_SIGN : '';
  return `${place}演示${sign}${noun}${number}号${long}`;
}

function shortName(division: string): string {
  const official = divisionName(division, 'zh') ?? '';
  return waysToWrite(official).find(({ bare }) => bare)?.text ?? official;
}

function instruments(today: Day, chance: Chance): UnitCandidate['instruments'] {
  const inUse = 1 + chance.below(60);
  const overdue = chance.below(4) === 0 ? chance.below(inUse) : 0;
  return { inUse, inVerification: inUse - overdue, asOf: addDays(today, -1 - chance.below(200)) };
}

function inTurn<T>(choices: readonly T[], turn: number): T {
  const choice = choices[turn % choices.length];
  if (choice === undefined) throw new RangeError('expected at least one choice');
  return choice;
}
