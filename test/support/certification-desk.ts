import { followDecisions } from '../../functions/certification/follow-decisions.ts';
import type { HeldCase } from '../../functions/certification/held-case.ts';
import { saveSection } from '../../functions/certification/save-section.ts';
import { signCommitment } from '../../functions/certification/sign-commitment.ts';
import { type StartRequest, startApplication } from '../../functions/certification/start-application.ts';
import { submitApplication } from '../../functions/certification/submit-application.ts';
import { takeStep } from '../../functions/certification/take-step.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import { createCertificationGiven } from '../../functions/services/certification-given.ts';
import type { Table } from '../../functions/table/table.ts';
import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import { commitmentText } from '../../shared/certification/commitment.ts';
import type { Party, Section } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { memoryCaseKeys } from './case-services.ts';
import { AN_IDENTITY, at, PEOPLE } from './certification-case.ts';
import { yunnan } from './publishing.ts';
import { sha256Hex } from './sha256.ts';

/** What a complete application holds. */
export const CONTENTS: Readonly<Record<Exclude<Section, 'commitment'>, { readonly [member: string]: Json }>> =
  {
    subject: {
      name: AN_IDENTITY.name,
      contactName: '张演示',
      contactPhone: '13800000000',
      contactEmail: 'zhang@example.com',
    },
    premises: { address: AN_IDENTITY.address, hours: '8:00-20:00', displayedAt: '正门' },
    instruments: {
      rows: [
        { name: '电子计价秤', serial: 'S1', verifiedOn: '2026-01-10', validUntil: '2027-01-09' },
        { name: '电子计价秤', serial: 'S2', verifiedOn: '2025-01-10', validUntil: '2026-01-09' },
      ],
    },
    systems: { kept: ['rules', 'ledger', 'selfCheck', 'labels', 'complaints'], note: '' },
    staff: { managerName: '李演示', managerPhone: '13900000000', trainedOn: '2025-12-01', people: 3 },
    evidence: { items: [{ evidenceId: 'e1', kind: 'licence', note: '营业执照' }] },
  };

/** The desk of one table, with people who act in it. Each call names its request anew unless it is told one. */
export function certificationDesk(
  table: Table,
  registerTable: Table = table,
  caseKeys = memoryCaseKeys(),
  calendar = WORKING_CALENDAR,
) {
  const publicOrigin = 'https://register.example';
  const given = {
    ...createCertificationGiven({ casework: table, caseKeys, publicOrigin }),
    calendar,
  };
  const register = createRegisterRepository(registerTable);
  let requests = 0;
  const ask = (party: Party, now: Instant, accountId: string = PEOPLE[party]) => ({
    actor: { accountId, party },
    now,
    requestId: `request-${++requests}`,
    assertMay: () => {},
  });

  return {
    given,
    register,
    ask,
    start: (now = at('2026-03-01T02:00:00Z'), more: Partial<StartRequest> = {}): Promise<HeldCase> => {
      const { uscc, field, division, name, address } = AN_IDENTITY;
      return startApplication(given, {
        ...ask('merchant', now),
        ...{ uscc, field, division, name, address, demonstration: true },
        ...more,
      });
    },
    async save(caseId: string, section: Exclude<Section, 'commitment'>, now: Instant): Promise<void> {
      const stored = await given.cases.findSection(caseId, section);
      const { name = '', address = '' } = (await given.cases.findCase(caseId))?.state.identity ?? {};
      const own = section === 'premises' ? { address } : section === 'subject' ? { name } : {};
      const content = { ...CONTENTS[section], ...own };
      await saveSection(given, {
        ...ask('merchant', now),
        ...{ caseId, section, content, expectedVersion: stored?.version ?? 0 },
      });
    },
    async sign(caseId: string, now: Instant): Promise<HeldCase> {
      const held = await given.cases.findCase(caseId);
      return signCommitment(given, {
        ...ask('merchant', now),
        ...{ caseId, expectedFacts: held?.state.facts ?? 0, version: given.commitment.version },
        ...{ sha256: sha256Hex(commitmentText(given.commitment)), signer: '王演示', capacity: '法定代表人' },
      });
    },
    async submit(caseId: string, now: Instant, step: 'submit' | 'resubmit' = 'submit'): Promise<HeldCase> {
      const held = await given.cases.findCase(caseId);
      return submitApplication(given, {
        ...ask('merchant', now),
        ...{ caseId, step, expectedFacts: held?.state.facts ?? 0 },
      });
    },
    async take(
      caseId: string,
      taken: {
        readonly step: Step;
        readonly party: Party;
        readonly now: Instant;
        readonly accountId?: string;
        readonly data?: object;
        readonly words?: { readonly [member: string]: Json };
        /** Number of the last fact that the person saw; the last there is where it is not given. */
        readonly seen?: number;
        /** The caller's key, to ask the same again. */
        readonly requestId?: string;
      },
    ): Promise<HeldCase> {
      const { step, party, now, accountId, data = {}, words = { reason: '示例' }, seen, requestId } = taken;
      const expectedFacts = seen ?? (await given.cases.findCase(caseId))?.state.facts;
      return takeStep(given, {
        ...ask(party, now, accountId),
        ...(requestId === undefined ? {} : { requestId }),
        // The tests give each step the data that it asks for.
        ...{ caseId, step, data: data as never, words, expectedFacts },
      });
    },
    follow: (now: Instant): Promise<number> =>
      followDecisions(given, register, { jurisdiction: yunnan(), now }),
    /** Everything filled in, signed and submitted. */
    async toSubmitted(now = at('2026-03-02T02:00:00Z'), more: Partial<StartRequest> = {}): Promise<string> {
      const { state } = await this.start(now, more);
      const { caseId } = state.identity;
      for (const section of Object.keys(CONTENTS) as (keyof typeof CONTENTS)[])
        await this.save(caseId, section, now);
      await this.sign(caseId, now);
      await this.submit(caseId, now);
      return caseId;
    },
    async toNotice(caseId: string, now = at('2026-03-13T02:00:00Z')): Promise<void> {
      const stage = (await given.cases.findCase(caseId))?.state.stage;
      if (stage === 'submitted') await this.take(caseId, { step: 'accept', party: 'officer', now });
      const form = { formId: 'f-1', visitedOn: dayInShanghai(now), weighings: 10, failedWeighings: 0 };
      const seen = { instrumentsSeen: 2, instrumentsInVerification: 1, displayed: true };
      const data = { ...form, ...seen };
      await this.take(caseId, {
        step: 'record-assessment',
        party: 'officer',
        now,
        data,
        words: { notes: '' },
      });
      const held = await given.cases.findCase(caseId);
      for (const { id } of criteriaFor(held?.state.identity.field ?? 'market')) {
        const judged = { criterion: id, verdict: 'pass' };
        await this.take(caseId, { step: 'judge-criterion', party: 'officer', now, data: judged, words: {} });
      }
      await this.take(caseId, { step: 'recommend-certify', party: 'officer', now });
      await this.take(caseId, { step: 'give-public-notice', party: 'decider', now, words: {} });
    },
    async toCertified(caseId: string, now = at('2026-03-24T02:00:00Z')): Promise<void> {
      const year = dayInShanghai(now).slice(0, 4);
      await this.toNotice(caseId, at(`${year}-03-13T02:00:00Z`));
      await this.take(caseId, { step: 'certify', party: 'decider', now, words: {} });
      await this.follow(now);
    },
  };
}
