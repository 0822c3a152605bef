import { whatIsMissing } from '../../shared/certification/completeness.ts';
import type { Situation } from '../../shared/certification/guards.ts';
import { isHeld, transitionOf } from '../../shared/certification/lifecycle.ts';
import type { Requirement } from '../../shared/certification/requirement.ts';
import type { CaseIdentity } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { caseKeyOf } from './case-key.ts';
import { openContents } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { premisesDigest } from './premises-digest.ts';

/** What the guards of a step look at; what none of them asks for is not read. */
export async function situationOf(
  given: CertificationGiven,
  held: HeldCase,
  { step, ask, names }: { readonly step: Step; readonly ask: Ask; readonly names: Situation['names'] },
): Promise<Situation> {
  const needs: readonly Requirement[] = transitionOf(step).needs;
  const { identity } = held.state;
  return {
    actor: ask.actor,
    now: ask.now,
    calendar: given.calendar,
    commitmentVersion: given.commitment.version,
    savedAt: held.savedAt,
    ...(names === undefined ? {} : { names }),
    ...(needs.includes('contents-complete') ? { missing: await missingOf(given, held) } : {}),
    ...(needs.includes('no-other-application') ? { otherOpen: await isOtherOpen(given, identity) } : {}),
    ...(needs.includes('renewed-in-force') ? await renewedOf(given, identity) : {}),
  };
}

/** How the case stands whose certificate a renewal follows; nothing for a first application. */
export async function renewedOf(
  given: Pick<CertificationGiven, 'cases'>,
  { renews }: CaseIdentity,
): Promise<Pick<Situation, 'renewedStage' | 'renewedFollowed'>> {
  const renewed = renews === undefined ? undefined : await given.cases.findCase(renews);
  if (renewed === undefined) return {};
  const { stage: renewedStage, undelivered } = renewed.state;
  return { renewedStage, renewedFollowed: undelivered.length === 0 };
}

async function missingOf(given: CertificationGiven, held: HeldCase): Promise<readonly string[]> {
  const { caseId } = held.state.identity;
  const whole = await given.cases.readCase(caseId);
  const key = await caseKeyOf(given, held);
  const contents = openContents(caseId, whole?.sections ?? [], key);
  return whatIsMissing(contents).map(({ section, field }) => `${section}.${field}`);
}

export async function isOtherOpen(given: CertificationGiven, identity: CaseIdentity): Promise<boolean> {
  const premises = premisesDigest(identity.division, identity.address);
  const open = await given.cases.findOpen(identity.uscc, premises);
  return open !== undefined && open !== identity.caseId;
}

/**
 * Whether a certificate of the same field is held for these premises: then it is renewed, also after it ran out. One
 * that was withdrawn has ended for good, and another can be applied for.
 */
export async function isCertificateHeld(given: CertificationGiven, identity: CaseIdentity): Promise<boolean> {
  const premises = premisesDigest(identity.division, identity.address);
  const cases = await given.cases.listOfApplicant(identity.uscc);
  return cases.some(
    ({ state: { stage, identity: other } }) =>
      isHeld(stage) &&
      other.field === identity.field &&
      premisesDigest(other.division, other.address) === premises,
  );
}
