import { expect } from 'vitest';
import type { Caller } from '../../shared/kernel/access.ts';
import { aUnit } from './a-unit.ts';
import { apiUnderTest } from './api-under-test.ts';

/** The merchant of `A_STALL`. */
export const MERCHANT_USCC = '92530102MA0000002R';
export const A_STALL = aUnit({ uscc: MERCHANT_USCC });

/** What nobody but the case's officers may ever learn. Each is found again wherever it leaks. */
export const CANARIES = {
  name: '金丝雀甲',
  documentNumber: 'E98765432',
  phone: '13900001111',
  address: '昆明市五华区金丝雀巷7号',
  contactEmail: 'canary@example.org',
  contactPhone: '13900002222',
} as const;

/** A filing as an officer types it at the counter. */
export const DESK_FORM = {
  unit: A_STALL.publicId,
  division: '530102',
  merchant: '演示一号超市',
  rule: 'retail-weighing',
  goods: 'vegetables',
  settled: '2 kg',
  actual: '1.9 kg',
  method: 'more-accurate-scale',
  narrative: '白菜少了一两多',
  day: '2026-05-19',
  documentType: 'passport',
  demands: ['refund'],
  ...CANARIES,
} as const;

/** The real API with one unit in the register, officers, and what they do most. */
export async function deskUnderTest() {
  const api = apiUnderTest();
  await api.hold(A_STALL);
  let keys = 0;
  const as = (who: Partial<Caller>) => api.signedIn(who);
  const officer = await as({ accountId: 'county-1', roles: ['officer'], division: '530102' });
  const second = await as({ accountId: 'county-2', roles: ['officer', 'decider'], division: '530102' });
  const merchant = await as({
    accountId: 'shop-1',
    roles: ['merchant'],
    uscc: MERCHANT_USCC,
    division: undefined,
  });
  const idempotent = () => ({ 'idempotency-key': `key-${String(++keys).padStart(16, '0')}` });
  const get = async (path: string, who: Readonly<Record<string, string>> = officer) =>
    api.app.request(path, { headers: who });
  const post = (path: string, body: unknown, who: Readonly<Record<string, string>> = officer) =>
    api.post(path, body, { ...who, ...idempotent() });

  /** Entered at the counter, as a complaint, a report, or both. */
  async function file(
    door: 'complaint' | 'report' | 'both' | 'correction',
    more: Readonly<Record<string, unknown>> = {},
    who = officer,
  ) {
    const filingKey = String(++keys).padStart(32, '0');
    const form = { ...DESK_FORM, door, ...more };
    const answer = await post('/api/desk/complaints', { form, filingKey, channel: 'counter' }, who);
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { caseIds, receipt }: { caseIds: string[]; receipt: string } = JSON.parse(await answer.text());
    return { caseIds, caseId: caseIds[0] ?? '', receipt };
  }

  const view = async (caseId: string, who = officer) =>
    JSON.parse(await (await get(`/api/desk/complaints/${caseId}`, who)).text());

  /** Previews a step and records exactly what was previewed. */
  async function take(caseId: string, step: Readonly<Record<string, unknown>>, who = officer) {
    const { revision } = await view(caseId, who);
    const asked = { revision, ...step };
    const preview = await post(`/api/desk/complaints/${caseId}/preview`, asked, who);
    if (preview.status !== 200) return { status: preview.status, answer: preview, letter: undefined };
    const { letter } = JSON.parse(await preview.text());
    const answer = await post(
      `/api/desk/complaints/${caseId}/steps`,
      { ...asked, letterSha256: letter.sha256 },
      who,
    );
    return { status: answer.status, answer, letter };
  }

  return { ...api, officer, second, merchant, as, get, post, file, view, take };
}
