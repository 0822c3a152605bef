import { isHeld } from '../../shared/certification/lifecycle.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { type Finding, findingNotedWrite } from './finding.ts';
import type { CertificationGiven } from './given.ts';
import { takeStep } from './take-step.ts';

/** Findings in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

/**
 * Lets certified cases note what investigations found about them, the oldest first, each once. A note changes nothing of
 * a certificate (M14). Findings about units that no case leads have nothing to be noted in.
 * @returns how many were taken off the list
 */
export async function noteFindings(given: CertificationGiven, now: Instant): Promise<number> {
  const findings = await given.cases.listFindings(MOST_AT_ONCE);
  for (const finding of findings) await note(given, finding, now);
  return findings.length;
}

async function note(given: CertificationGiven, finding: Finding, now: Instant): Promise<void> {
  const { unit, complaintId, outcome, sequence } = finding;
  const caseId = await given.cases.findCaseOfUnit(unit);
  const held = caseId === undefined ? undefined : await given.cases.findCase(caseId);
  if (caseId === undefined || held === undefined || !isHeld(held.state.stage)) {
    await given.cases.commit([findingNotedWrite(finding)]);
    return;
  }
  await takeStep(given, {
    caseId,
    step: 'note-complaint',
    data: { complaintId, outcome },
    actor: { accountId: 'system', party: 'system' },
    now,
    requestId: `found-${complaintId}-${sequence}`,
    assertMay: () => {},
    more: async () => ({ writes: [findingNotedWrite(finding)] }),
  });
}
