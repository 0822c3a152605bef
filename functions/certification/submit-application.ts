import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../shared/kernel/canonical-json.ts';
import { ConditionFailed } from '../table/table.ts';
import { caseKeyOf } from './case-key.ts';
import { openContents } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { takeStep } from './take-step.ts';

/**
 * Submits an application, or submits it again after a correction, with the hash of what it holds: what the officers
 * read later is what was submitted.
 * @throws what `takeStep` throws
 */
export async function submitApplication(
  given: CertificationGiven,
  request: Ask & {
    readonly caseId: string;
    readonly expectedFacts: number;
    readonly step: 'submit' | 'resubmit';
  },
): Promise<HeldCase> {
  return takeStep(given, { ...request, data: (held) => hashOf(given, held) });
}

/** @throws ConditionFailed where a section was saved since the head was read: the step is tried again */
async function hashOf(
  given: CertificationGiven,
  held: HeldCase,
): Promise<{ readonly contentSha256: string }> {
  const { caseId } = held.state.identity;
  const whole = await given.cases.readCase(caseId);
  if (whole?.held.version !== held.version) throw new ConditionFailed(-1);
  const key = await caseKeyOf(given, held);
  const contents = openContents(caseId, whole.sections, key);
  // Sections are JSON: they were parsed from it.
  return {
    contentSha256: createHash('sha256')
      .update(canonicalJson(contents as Json))
      .digest('hex'),
  };
}
