import type { CaseIdentity } from '../../shared/certification/schema.ts';
import { standingAt } from '../../shared/certification/standing.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { premisesDigest } from './premises-digest.ts';
import { takeStep } from './take-step.ts';

/** A draft for the same premises that ran out makes way for the merchant who begins anew: it is abandoned by them. */
export async function abandonLapsed(
  given: CertificationGiven,
  ask: Omit<Ask, 'assertMay'>,
  { caseId, uscc, division, address }: CaseIdentity,
): Promise<void> {
  const open = await given.cases.findOpen(uscc, premisesDigest(division, address));
  const held = open === undefined || open === caseId ? undefined : await given.cases.findCase(open);
  if (held === undefined || standingAt(held.state, ask.now, given.calendar).standing !== 'lapsed') return;
  await takeStep(given, {
    ...ask,
    caseId: held.state.identity.caseId,
    requestId: `${ask.requestId}-lapsed`,
    step: 'abandon-application',
    data: {},
    assertMay: () => {},
  });
}
