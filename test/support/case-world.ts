import { enterCase } from '../../functions/complaints/enter-case.ts';
import { filingSecrets } from '../../functions/complaints/filing-secrets.ts';
import { previewStep } from '../../functions/complaints/preview-step.ts';
import { createPublishedFiguresRepository } from '../../functions/complaints/published-figures-repository.ts';
import { recordStep } from '../../functions/complaints/record-step.ts';
import { dueHourOf } from '../../functions/evidence/upload.ts';
import { newUploadWrites } from '../../functions/evidence/upload-writes.ts';
import { newUnitWrites } from '../../functions/register/unit-writes.ts';
import { createCertificationGiven } from '../../functions/services/certification-given.ts';
import type { Item, Table } from '../../functions/table/table.ts';
import { filingFormSchema } from '../../shared/complaints/form.ts';
import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { toBase64Url } from '../../shared/kernel/bytes.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { aCaller } from './api-under-test.ts';
import { caseServices } from './case-services.ts';
import { A_STALL, DESK_FORM, MERCHANT_USCC } from './desk-case.ts';
import { FILED_AT, filingPorts } from './filing-ports.ts';
import { createMemoryTable } from './memory-table.ts';
import { stableText } from './stable-text.ts';
import type { FaultedUseCase, FaultedWorld } from './store-faults.ts';

const COUNTY = { roles: ['officer', 'decider'], division: '530102' } as const;
export const OFFICER: Caller = aCaller({ accountId: 'county-1', ...COUNTY });
export const SECOND: Caller = aCaller({ accountId: 'county-2', name: '第二人', ...COUNTY });
export const MERCHANT: Caller = aCaller({ accountId: 'shop-1', roles: ['merchant'], uscc: MERCHANT_USCC });

/** The key under which a page asks again. */
const REQUEST = 'the-same-page-sends-it-again';
const SALTS = [0, 1].map((attempt) => toBase64Url(new Uint8Array(16).fill(attempt)));

/** An attempt's moment, a second apart, and its random ids; below 0, of something that was done before. */
export const moment = (attempt: number, at: Instant = FILED_AT) => ({
  at: asInstant(new Date(Date.parse(at) + attempt * 1000)),
  auditId: `audit-${attempt}`,
  requestId: attempt < 0 ? `earlier${attempt}` : REQUEST,
});

/** The officers', the merchant's and the clock's side of complaints over one table. */
export type CaseWorld = ReturnType<typeof caseWorldOver>;
export type CaseUseCase = FaultedUseCase<CaseWorld>;

export function caseWorldOver(table: Table, keys = caseServices(createMemoryTable())) {
  const ports = {
    ...filingPorts(table, keys),
    certification: createCertificationGiven({
      ...{ casework: table, caseKeys: keys.caseKeys },
      publicOrigin: 'https://metrology.example',
    }),
    publishedFigures: createPublishedFiguresRepository(table),
  };
  return {
    ports,
    table,
    /** Entered at the counter, about a unit of the register; the same key, the same case. */
    async enter(form: object, filingKey = 'e'.repeat(32)) {
      await table.transact(newUnitWrites(A_STALL, { sequence: 1, type: 'issued', year: A_STALL.year }));
      return this.enterAgain(form, filingKey);
    },
    async enterAgain(form: object, filingKey = 'e'.repeat(32), at: Instant = FILED_AT) {
      const typed = filingFormSchema.parse({ ...DESK_FORM, ...form });
      const asked = { caller: OFFICER, form: typed, filingKey, channel: 'counter' as const, at };
      return (await enterCase(ports, asked)).caseIds[0] ?? '';
    },
    /** The id of a case by the key under which it was entered. */
    async caseOf(filingKey: string, track: 'complaint' | 'report') {
      return (await filingSecrets(ports.keyedHash, filingKey)).caseIds[track];
    },
    /** As the console does it: the letter is read, and exactly that is sent. */
    async take(
      caseId: string,
      step: Omit<StepRequest, 'revision'>,
      at: Instant = FILED_AT,
      caller = OFFICER,
    ) {
      const revision = (await ports.complaints.findCase(caseId))?.revision ?? 0;
      const asked = { caller, caseId, at, auditId: `given-${step.type}`, requestId: `given-${step.type}` };
      const { letter } = await previewStep(ports, { ...asked, step: { ...step, revision } });
      await recordStep(ports, { ...asked, step: { ...step, revision, letterSha256: letter.sha256 } });
    },
    /** A photo that was sent and belongs to nobody yet. @returns its id */
    async photo(): Promise<string> {
      const evidenceId = 'a'.repeat(32);
      const sent = { contentType: 'image/jpeg', bytes: 200_000, sha256: '0'.repeat(64) } as const;
      const upload = { state: 'waiting', evidenceId, version: 1, begunAt: FILED_AT, ...sent } as const;
      await table.transact(newUploadWrites({ ...upload, originalSha256: sent.sha256 }, dueHourOf(FILED_AT)));
      return evidenceId;
    },
  };
}

/** What is sealed or salted anew each time: that it is there counts, not its bytes. */
const SEALED = new Set(['sealed', 'wrapped', 'deskKey', 'address', 'rowsSha256', 'ring']);

function shown(item: Item): string {
  const text = stableText(item, (name, value) => {
    if (name === 'expiresAtEpochSeconds') return 'later';
    return SEALED.has(name) && typeof value === 'string' ? 'sealed' : value;
  });
  const salted = SALTS.reduce((said, salt) => said.replaceAll(salt, 'salt'), text);
  return salted.replaceAll(/audit-[\d-]+/g, 'audit').replaceAll(/T(\d\d:\d\d):01\.000Z/g, 'T$1:00.000Z');
}

export const caseWorld = (): FaultedWorld<CaseWorld> => {
  const keys = caseServices(createMemoryTable());
  return { over: (table) => caseWorldOver(table, keys), shown };
};

/** Random bytes of an attempt. */
export const chanceOf = (attempt: number) => (count: number) => new Uint8Array(count).fill(attempt);
