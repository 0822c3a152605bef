import { createHash } from 'node:crypto';
import { followDecisions } from '../../../functions/certification/follow-decisions.ts';
import type { CertificationGiven } from '../../../functions/certification/given.ts';
import { saveSection } from '../../../functions/certification/save-section.ts';
import { signCommitment } from '../../../functions/certification/sign-commitment.ts';
import { startApplication } from '../../../functions/certification/start-application.ts';
import { submitApplication } from '../../../functions/certification/submit-application.ts';
import { takeStep } from '../../../functions/certification/take-step.ts';
import type { RegisterRepository } from '../../../functions/register/repository.ts';
import { commitmentText } from '../../../shared/certification/commitment.ts';
import { transitionOf } from '../../../shared/certification/lifecycle.ts';
import type { Party, Section } from '../../../shared/certification/schema.ts';
import { addDays, asInstant, type Day, dayInShanghai, type Instant } from '../../../shared/kernel/days.ts';
import type { Jurisdiction } from '../../../shared/register/jurisdictions.ts';
import { APPLICATION_STORIES, type ApplicationStory, contentsOf } from './application-stories.ts';
import type { DemonstrationUnit } from './units.ts';

/** County in which the demonstration's officers work. */
const COUNTY = '530102';

export interface ApplicationsGiven {
  readonly certification: CertificationGiven;
  readonly register: RegisterRepository;
  readonly jurisdiction: Jurisdiction;
  readonly now: Instant;
}

/**
 * Enters an invented application for each story, each by the verbs that people use. An application that is there
 * already is left as it is.
 * @returns how many were entered
 */
export async function loadApplications(
  units: readonly DemonstrationUnit[],
  given: ApplicationsGiven,
): Promise<number> {
  const applicants = units.filter(({ candidate }) => candidate.uscc !== undefined);
  let entered = 0;
  for (const [at, story] of APPLICATION_STORIES.entries()) {
    const applicant = applicants[at % applicants.length];
    if (applicant !== undefined && (await enter(applicant, story, { ...given, number: at + 1 })))
      entered += 1;
  }
  return entered;
}

async function enter(
  { candidate }: DemonstrationUnit,
  story: ApplicationStory,
  given: ApplicationsGiven & { readonly number: number },
): Promise<boolean> {
  const { certification, number, now } = given;
  const today = dayInShanghai(now);
  const clock = clockFrom(addDays(today, -story.startedDaysAgo));
  const name = `${candidate.name}（${number + 1}店）`;
  const address = `演示大道${number * 8}号`;
  const identity = { uscc: candidate.uscc ?? '', field: candidate.field, division: COUNTY, name, address };
  const started = {
    ...ask('merchant', clock(0), `demonstration-${number}`),
    ...identity,
    demonstration: true,
  };
  const { state, version } = await startApplication(certification, started);
  const { caseId } = state.identity;
  if (version > 1) return false;
  await fillIn(certification, { caseId, at: clock(0), contents: contentsOf(name, address, today), story });
  for (const [index, { step, day, data, words }] of story.steps.entries()) {
    const held = await certification.cases.findCase(caseId);
    const expectedFacts = held?.state.facts ?? 0;
    const by = ask(transitionOf(step).by, clock(day), `demonstration-${number}-${index}`);
    if (step === 'submit' || step === 'resubmit') {
      await submitApplication(certification, { ...by, caseId, expectedFacts, step });
    } else {
      await takeStep(certification, { ...by, caseId, expectedFacts, step, data, words });
    }
    await followDecisions(certification, given.register, { jurisdiction: given.jurisdiction, now: by.now });
  }
  return true;
}

async function fillIn(
  certification: CertificationGiven,
  about: {
    readonly caseId: string;
    readonly at: Instant;
    readonly contents: ReturnType<typeof contentsOf>;
    readonly story: ApplicationStory;
  },
): Promise<void> {
  const { caseId, at, contents, story } = about;
  for (const [section, content] of Object.entries(contents) as [Section, Record<string, unknown>][]) {
    if (story.leftOut?.includes(section)) continue;
    const stored = await certification.cases.findSection(caseId, section);
    const expectedVersion = stored?.version ?? 0;
    await saveSection(certification, {
      ...ask('merchant', at, section),
      caseId,
      section,
      content,
      expectedVersion,
    });
  }
  if (story.leftOut?.includes('commitment')) return;
  const held = await certification.cases.findCase(caseId);
  const sha256 = createHash('sha256').update(commitmentText(certification.commitment)).digest('hex');
  await signCommitment(certification, {
    ...ask('merchant', at, `demonstration-sign-${caseId}`),
    ...{ caseId, sha256, version: certification.commitment.version, expectedFacts: held?.state.facts ?? 0 },
    ...{ signer: '赵演示', capacity: '负责人' },
  });
}

const ask = (party: Party, now: Instant, requestId: string) => ({
  actor: { accountId: `demonstration-${party}`, party },
  now,
  requestId,
  assertMay: () => {},
});

/** Ten in the morning in Shanghai of a day after the first. */
const clockFrom =
  (first: Day) =>
  (daysLater: number): Instant =>
    asInstant(new Date(`${addDays(first, daysLater)}T02:00:00Z`));
