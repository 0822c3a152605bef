import { type Day, dayInShanghai, type Instant } from '../kernel/days.ts';
import { DomainError, type FieldIssue } from '../kernel/errors.ts';
import { lawOn } from './law.ts';
import type { CaseHead, Facts, Person } from './schema.ts';
import { SPLIT_ADVICE, type SplitFault } from './split-advice.ts';
import { needsIdentity, type SplitOff } from './split-off.ts';
import { clockAfter } from './standing.ts';

/**
 * The day on which the new case counts as received. While the first waits for the decision that its filing asks for,
 * and the track is the same, the new one has to be decided by the same day: nobody gains time by splitting. Otherwise
 * it counts from the day of the split, on which it was found to be a matter of its own.
 * Source: of a report found in a complaint, 令第20号 第二十三条 (`secondary`); of all else no rule was found (`assumed`).
 */
export function receivedOnOf(
  original: Pick<CaseHead, 'track' | 'events'>,
  track: SplitOff['track'],
  today: Day,
): Day {
  const clock = clockAfter(original.events);
  const waits = clock?.clock === 'acceptance' || clock?.clock === 'verification';
  return original.track === track && waits ? clock.from : today;
}

/**
 * The head of the case that is split off. It stays with the office of the first and is passed on from there, so that
 * the split itself shows nobody anything new.
 */
export function splitHead(
  original: CaseHead,
  splitOff: SplitOff,
  given: {
    readonly caseId: string;
    readonly at: Instant;
    readonly accountId: string;
    /** Last day to show an identity, where one is needed. */
    readonly replyBy: Day | undefined;
  },
): CaseHead {
  const { track, measured, unit, evidence } = splitOff;
  const { caseId, at, accountId, replyBy } = given;
  const today = dayInShanghai(at);
  const receivedOn = receivedOnOf(original, track, today);
  const isSameTrack = original.track === track;
  const base = { at, by: 'officer' as const, accountId };
  const filed = { ...base, sequence: 1, type: `${track}-filed`, on: receivedOn };
  const asked = { ...base, sequence: 2, type: 'identity-requested', on: today, ...(replyBy && { replyBy }) };
  return {
    caseId,
    track,
    division: original.division,
    unit,
    ...(measured ? { rule: original.rule, goods: original.goods, verdict: original.verdict } : {}),
    plate: track === 'report' ? original.plate : undefined,
    filedAt: receivedOn === today ? at : original.filedAt,
    receivedOn,
    channel: original.channel,
    lawVersion: lawOn(receivedOn).id,
    consents: isSameTrack ? original.consents : { publication: false, entrustedMediation: false },
    named: isSameTrack && track === 'complaint' && original.named,
    reachable: original.reachable,
    // Of a report, the complaint of the same person: it is opened to keep their name out of letters to the merchant.
    linkedCaseId: isSameTrack ? original.linkedCaseId : original.caseId,
    splitFrom: original.caseId,
    evidenceIds: [...evidence],
    events: needsIdentity(original, splitOff) ? [filed, asked] : [filed],
    demonstration: original.demonstration,
  };
}

/** The first case after the split: it names the other where one is the complaint and one the report of the same person. */
export const withSplitLink = (after: CaseHead, track: SplitOff['track'] | undefined): CaseHead =>
  track === undefined || track === after.track || after.linkedCaseId !== undefined
    ? after
    : { ...after, linkedCaseId: after.events.at(-1)?.splitOff };

/** What the new case says: the person's own words, and of the rest what goes over. */
export function splitFacts(
  told: Facts,
  { track, merchant, stall, place, narrative, measured, demands }: SplitOff,
): Facts {
  const { occurredOn, occurredAt, goods, paidFen, measure, plate } = told;
  return {
    narrative: narrative ?? told.narrative,
    merchant,
    stall,
    place,
    occurredOn,
    occurredAt,
    ...(measured ? { goods, paidFen, measure } : {}),
    demands: track === 'complaint' ? [...demands] : [],
    ...(track === 'report' ? { plate } : {}),
  };
}

/** Who filed the new case: of a report never a name, of a complaint out of a report none yet. */
export function splitPerson(
  { track }: Pick<CaseHead, 'track'>,
  splitOff: Pick<SplitOff, 'track'>,
  { identity, contact }: Person,
): Person | undefined {
  const keepsName = track === 'complaint' && splitOff.track === 'complaint';
  const person = { ...(keepsName ? { identity } : {}), contact };
  return person.contact === undefined && person.identity === undefined ? undefined : person;
}

/**
 * What the case may be split by.
 * @param step.replyBy last day to show an identity
 * @throws DomainError INVALID_INPUT that names each field with what would do
 */
export function assertSplits(
  original: Pick<CaseHead, 'track' | 'unit' | 'evidenceIds'>,
  told: Facts,
  { splitOff, replyBy }: { readonly splitOff: SplitOff; readonly replyBy: string | undefined },
): void {
  const { track, unit, merchant, stall, place, narrative, demands, evidence } = splitOff;
  const isSameSide =
    unit === original.unit && merchant === told.merchant && stall === told.stall && place === told.place;
  const passages = (narrative ?? told.narrative).split('\n').map(plain);
  const faults: readonly (readonly [wrong: boolean, field: string, SplitFault])[] = [
    [[unit, merchant, stall, place].every((each) => each === undefined), 'merchant', 'side-needed'],
    [original.track === track && isSameSide, 'merchant', 'same-side'],
    [passages.some((each) => !plain(told.narrative).includes(each)), 'narrative', 'own-words'],
    [track === 'complaint' && demands.length === 0, 'demands', 'demand-needed'],
    [evidence.some((id) => !original.evidenceIds.includes(id)), 'evidence', 'other-photo'],
    [needsIdentity(original, splitOff) && replyBy === undefined, '', 'identity-day'],
  ];
  const issues = faults.flatMap(([wrong, field, code]): FieldIssue[] =>
    wrong ? [{ field: field === '' ? 'replyBy' : `splitOff.${field}`, code, ...SPLIT_ADVICE[code] }] : [],
  );
  if (issues.length > 0)
    throw new DomainError('INVALID_INPUT', `expected what can be split off, got ${issues.length} issues`, {
      issues,
    });
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
