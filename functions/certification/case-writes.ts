import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { isHeld, isOpen } from '../../shared/certification/lifecycle.ts';
import { eraseDayOf } from '../../shared/certification/retention.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { caseLookupWrites } from '../desk/case-lookup-writes.ts';
import {
  applicantKey,
  applicationFactKey,
  applicationHeadKey,
  applicationReferenceKey,
  applicationSectionKey,
  decisionKey,
  erasureKey,
  openApplicationKey,
  publicNoticeKey,
  unitCaseKey,
  verificationKey,
} from '../table/certification-keys.ts';
import type { Key, TableWrite } from '../table/table.ts';
import type { Decision } from './decision.ts';
import type { HeldCase, StoredSection } from './held-case.ts';
import { premisesDigest } from './premises-digest.ts';
import type { PublicNotice } from './public-notice.ts';

const sameKey = (one: Key, other: Key): boolean => one.pk === other.pk && one.sk === other.sk;

/** The head as it now stands, where it stood at `before` or did not exist; and every row that follows from it. */
export function headWrites(before: HeldCase | undefined, after: HeldCase): readonly TableWrite[] {
  const head: TableWrite = {
    put: { ...applicationHeadKey(after.state.identity.caseId), ...after },
    expect: before === undefined ? 'absent' : { attribute: 'version', equals: before.version },
  };
  return [
    head,
    ...openRowWrites(before?.state, after.state),
    ...noticeRowWrites(before?.state, after.state),
    ...searchRowWrites(before?.state, after.state),
    ...unitRowWrites(before?.state, after.state),
    ...verificationRowWrites(before, after),
    ...erasureRowWrites(before, after),
  ];
}

/** A fact in its place; it fails where the place is taken. */
export const factWrite = (
  caseId: string,
  { fact, words, requestId }: { fact: Fact; words: string | undefined; requestId: string },
): TableWrite => ({
  put: {
    ...applicationFactKey(caseId, fact.sequence),
    fact,
    requestId,
    ...(words === undefined ? {} : { words }),
  },
  expect: 'absent',
});

export const sectionWrite = (caseId: string, stored: StoredSection): TableWrite => ({
  put: { ...applicationSectionKey(caseId, stored.section), ...stored },
  expect: stored.version === 1 ? 'absent' : { attribute: 'version', equals: stored.version - 1 },
});

export const decisionWrite = (decision: Decision): TableWrite => ({
  put: { ...decisionKey(decision.at, decision.caseId, decision.sequence), decision },
  expect: 'absent',
});

export const decisionDoneWrite = ({ at, caseId, sequence }: Decision): TableWrite => ({
  remove: decisionKey(at, caseId, sequence),
});

/** The place of the one application that may be open for these premises: taken, moved or freed. */
function openRowWrites(before: CaseState | undefined, after: CaseState): readonly TableWrite[] {
  const held = before !== undefined && isOpen(before.stage) ? openKeyOf(before) : undefined;
  const wanted = isOpen(after.stage) ? openKeyOf(after) : undefined;
  if (held !== undefined && wanted !== undefined && sameKey(held, wanted)) return [];
  const { caseId } = after.identity;
  const own = { attribute: 'caseId', equals: caseId } as const;
  return [
    ...(held === undefined ? [] : [{ remove: held, expect: own }]),
    ...(wanted === undefined ? [] : [{ put: { ...wanted, caseId }, expect: 'absent' } as const]),
  ];
}

const openKeyOf = ({ identity: { uscc, division, address } }: CaseState): Key =>
  openApplicationKey(uscc, premisesDigest(division, address));

function noticeRowWrites(before: CaseState | undefined, after: CaseState): readonly TableWrite[] {
  const [was, is] = [before?.stage === 'notice', after.stage === 'notice'];
  const { caseId } = after.identity;
  if (was && !is) return [{ remove: publicNoticeKey(caseId) }];
  return is && !was ? [{ put: { ...publicNoticeKey(caseId), notice: noticeOf(after) } }] : [];
}

function noticeOf({ identity, noticeFrom, since }: CaseState): PublicNotice {
  const { caseId, reference, name, field, division, address, uscc, demonstration } = identity;
  const from = noticeFrom ?? since;
  return { caseId, reference, name, field, division, address, uscc, from, demonstration };
}

/** From now on people find by its unit the case that a renewal makes lead it: what comes to light goes there. */
export const leadingCaseWrite = (publicId: string, caseId: string): TableWrite => ({
  put: { ...unitCaseKey(publicId), caseId },
});

/** By its unit people find the case that leads it: the last one that entered it in the register. */
function unitRowWrites(before: CaseState | undefined, after: CaseState): readonly TableWrite[] {
  const { certificate, identity } = after;
  if (certificate === undefined || before?.certificate !== undefined) return [];
  return [leadingCaseWrite(certificate.publicId, identity.caseId)];
}

/** The place among the certified cases by the day on which a verification runs out: taken, moved or given up. */
function verificationRowWrites(before: HeldCase | undefined, after: HeldCase): readonly TableWrite[] {
  const [was, is] = [before === undefined ? undefined : watchedDay(before), watchedDay(after)];
  if (was === is) return [];
  const { caseId } = after.state.identity;
  return [
    ...(was === undefined ? [] : [{ remove: verificationKey(was, caseId) }]),
    ...(is === undefined ? [] : [{ put: { ...verificationKey(is, caseId), caseId } }]),
  ];
}

/** The place among the cases that are to be erased: taken, moved or given up. */
function erasureRowWrites(before: HeldCase | undefined, after: HeldCase): readonly TableWrite[] {
  const [was, is] = [before === undefined ? undefined : erasureDay(before), erasureDay(after)];
  if (was === is) return [];
  const { caseId } = after.state.identity;
  return [
    ...(was === undefined ? [] : [{ remove: erasureKey(was, caseId) }]),
    ...(is === undefined ? [] : [{ put: { ...erasureKey(is, caseId), caseId } }]),
  ];
}

const erasureDay = ({ state, erasedAt }: HeldCase): Day | undefined =>
  erasedAt === undefined ? eraseDayOf(state) : undefined;

/** From its entry in the register on: before, a review would have no unit to be about. */
const watchedDay = ({ state, verifiedUntil }: HeldCase): Day | undefined =>
  isHeld(state.stage) && state.certificate !== undefined ? verifiedUntil : undefined;

/**
 * Rows by which people find a case: its applicant from the first day, officers by reference, name and the merchant's
 * number once it was submitted; a new name is found beside the old one.
 */
function searchRowWrites(before: CaseState | undefined, after: CaseState): readonly TableWrite[] {
  const { caseId, uscc, reference, name, division } = after.identity;
  if (before === undefined) {
    return [
      { put: applicantKey(uscc, caseId), expect: 'absent' },
      { put: { ...applicationReferenceKey(reference), caseId }, expect: 'absent' },
    ];
  }
  const { submittedAt: openedAt } = after;
  const isSame = before.identity.name === name && before.submittedAt !== undefined;
  if (openedAt === undefined || isSame) return [];
  return caseLookupWrites({
    kind: 'application',
    caseId,
    reference,
    division,
    subject: name,
    uscc,
    openedAt,
  });
}
