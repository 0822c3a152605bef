import { createHash } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { anonymiseCases } from '../../../functions/complaints/anonymise-cases.ts';
import { changedCaseWrites } from '../../../functions/complaints/case-writes.ts';
import { withEvent } from '../../../shared/complaints/lifecycle.ts';
import type { CaseEvent } from '../../../shared/complaints/schema.ts';
import { toBase64Url, utf8 } from '../../../shared/kernel/bytes.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { dayInShanghai } from '../../../shared/kernel/days.ts';
import { aComplaint, aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

type Cases = ReturnType<typeof casesUnderTest>;

/** What an officer decides, as the desk writes it. */
async function decide(
  cases: Cases,
  caseId: string,
  event: Partial<CaseEvent> & { type: string },
): Promise<void> {
  const stored = await cases.services.complaints.findCase(caseId);
  if (stored === undefined) throw new Error('expected a case');
  const work = await cases.desk.findWorkItem(caseId);
  const at = cases.clock.at;
  const after = withEvent(stored.head, { at, on: dayInShanghai(at), by: 'officer', ...event }, true);
  await cases.services.complaints.commit(changedCaseWrites({ stored, work, after }));
}

async function filed(form: object = aComplaint) {
  const cases = casesUnderTest();
  const { receipt, caseIds, proof } = await cases.file({ ...form });
  const caseId = caseIds[0] ?? '';
  return { cases, receipt, caseId, proof, shown: async () => (await cases.open(receipt)).cases[0] };
}

describe('C11: a question is answered without an account', () => {
  it('it makes it the turn of the person, and the answer gives it back', async () => {
    const { cases, receipt, caseId, shown } = await filed(aReport);
    await decide(cases, caseId, { type: 'question-asked', replyBy: dayInShanghai(cases.clock.at) });
    expect(await shown()).toMatchObject({ turn: 'citizen', question: { replyBy: '2026-05-20' } });
    const answer = await cases.act('reply', { receipt, caseId, text: '是左边那台秤。' });
    expect(answer.status).toBe(200);
    expect(await shown()).toMatchObject({
      turn: 'officer',
      messages: [{ from: 'citizen', text: '是左边那台秤。' }],
    });
    expect((await shown())?.question).toBeUndefined();
  });

  it('an answer after the case was closed for want of one takes it up again', async () => {
    const { cases, receipt, caseId, shown } = await filed(aReport);
    await decide(cases, caseId, { type: 'question-asked', replyBy: dayInShanghai(cases.clock.at) });
    cases.later({ days: 1 });
    await decide(cases, caseId, { type: 'closed-unanswered' });
    expect(await shown()).toMatchObject({ step: 'closed', outcome: 'unanswered', may: { reply: true } });
    await cases.act('reply', { receipt, caseId, text: '对不起，现在才看到。' });
    expect(await shown()).toMatchObject({ step: 'submitted', turn: 'officer' });
    expect(await cases.workItem(caseId)).toMatchObject({ stage: 'submitted' });
  });

  it('pressed twice, it is said once', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    const reply = { receipt, caseId, text: '补充一句。', actionKey: 'the-same-page-twice' };
    await Promise.all([cases.act('reply', reply), cases.act('reply', reply)]);
    await cases.act('reply', reply);
    expect((await shown())?.messages).toHaveLength(1);
  });
});

describe('C12: "I disagree"', () => {
  it('once, within 14 days; the case goes to review and is in nobody’s hand', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    await decide(cases, caseId, { type: 'not-accepted', ground: '16.3' });
    expect(await shown()).toMatchObject({
      step: 'not-accepted',
      ground: { id: '16.3' },
      disagreeUntil: '2026-06-03',
      may: { disagree: true },
    });
    cases.later({ days: 14 });
    expect((await cases.act('disagree', { receipt, caseId, text: '我有小票。' })).status).toBe(200);
    expect(await shown()).toMatchObject({ step: 'review', may: { disagree: false } });
    expect((await cases.act('disagree', { receipt, caseId, text: '再一次' })).status).toBe(409);
    expect((await cases.workItem(caseId))?.assignee).toBeUndefined();
  });

  it('on the fifteenth day it is too late', async () => {
    const { cases, receipt, caseId } = await filed();
    await decide(cases, caseId, { type: 'not-accepted', ground: '16.3' });
    cases.later({ days: 15 });
    expect((await cases.act('disagree', { receipt, caseId, text: '晚了' })).status).toBe(409);
  });
});

describe('C14, C16: what belongs to the person', () => {
  it('consents are changed by the receipt', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    await cases.act('consents', { receipt, caseId, publication: true, mediation: false });
    expect((await shown())?.consents).toEqual({ publication: true, entrustedMediation: false });
  });

  it('a complaint that is withdrawn is over, and leaves the work list', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    await cases.act('withdraw', { receipt, caseId });
    expect(await shown()).toMatchObject({ step: 'withdrawn', outcome: 'withdrawn' });
    expect(await cases.workItem(caseId)).toBeUndefined();
    expect((await cases.act('withdraw', { receipt, caseId })).status).toBe(409);
  });

  it('erased, nothing of it can be read by receipt or desk; a tombstone says so', async () => {
    const { cases, receipt, caseId, shown } = await filed({
      ...aComplaint,
      contactEmail: 'zhang@example.cn',
    });
    await cases.act('reply', { receipt, caseId, text: '还有一句。' });
    expect((await cases.act('erase', { receipt, caseId })).status).toBe(200);
    expect(await shown()).toMatchObject({ step: 'withdrawn', erasedAt: cases.clock.at, messages: [] });
    expect((await shown())?.facts).toBeUndefined();
    const stored = await cases.services.complaints.findCase(caseId);
    expect(stored).toMatchObject({ facts: undefined, person: undefined, messages: [] });
    expect(stored?.deskKey).toBeUndefined();
    expect((await cases.act('erase', { receipt, caseId })).status).toBe(200);
    expect((await cases.act('reply', { receipt, caseId, text: '还在吗' })).status).toBe(409);
  });

  it('one of two cases is erased, and the other stays', async () => {
    const { cases, receipt, caseId } = await filed({ ...aComplaint, door: 'both' });
    await cases.act('erase', { receipt, caseId });
    const { cases: left } = await cases.open(receipt);
    expect(left.map(({ erasedAt, facts }) => [erasedAt !== undefined, facts !== undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('a case in hand is not erased under the officers’ hands', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    await decide(cases, caseId, { type: 'accepted' });
    expect((await shown())?.may.erase).toBe(false);
    expect((await cases.act('erase', { receipt, caseId })).status).toBe(409);
  });

  it('so long after it ended a case is made anonymous by the clock, and a late reply postpones it', async () => {
    const { cases, receipt, caseId, shown } = await filed();
    await decide(cases, caseId, { type: 'accepted' });
    await decide(cases, caseId, { type: 'terminated', ground: '23.3' });
    const run = () => anonymiseCases(cases.services, cases.clock.at);
    cases.later({ days: 600 });
    await cases.act('reply', { receipt, caseId, text: '最近又发生了。' });
    await decide(cases, caseId, { type: 'complaint-closed' });
    const due = (await shown())?.anonymousOn ?? '';
    cases.later({ days: 131 });
    expect(await run()).toBe(0);
    cases.later({ days: 600 });
    expect(due > '2027-12-01').toBe(true);
    expect(await run()).toBe(1);
    expect(await shown()).toMatchObject({ erasedAt: cases.clock.at });
    expect(await run()).toBe(0);
  });
});

describe('C9: the filing proof', () => {
  it('verifies by an independent library with the published key, also when the case is gone', async () => {
    const { cases, receipt, caseId, proof } = await filed();
    await cases.act('erase', { receipt, caseId });
    const { keys } = await (await cases.app.request('/api/complaints/proof-keys')).json();
    const payload = toBase64Url(utf8(canonicalJson(proof.statement)));
    const compact = proof.signature.replace('..', `.${payload}.`);
    const { protectedHeader } = await compactVerify(compact, await importJWK(keys[0], 'EdDSA'));
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: keys[0].kid, typ: 'filing-proof+jws' });
    const other = { ...proof.statement, filedAt: '2026-05-19T04:00:00.000Z' };
    const forged = proof.signature.replace('..', `.${toBase64Url(utf8(canonicalJson(other)))}.`);
    await expect(compactVerify(forged, await importJWK(keys[0], 'EdDSA'))).rejects.toThrow();
  });

  it('with the export of the case its holder can show what was filed', async () => {
    const { proof, shown } = await filed();
    const { proofSalt: salt = '', ...facts } = (await shown())?.facts ?? { narrative: '', demands: [] };
    const plain = canonicalJson(JSON.parse(JSON.stringify({ facts, salt })));
    expect(createHash('sha256').update(plain).digest('base64url')).toBe(proof.statement.commitment);
  });

  it('its id is in no row of the store, and its commitment differs for the same words filed twice', async () => {
    const cases = casesUnderTest();
    const [one, two] = [await cases.file(aReport), await cases.file(aReport)];
    expect(one.proof.statement.commitment).not.toBe(two.proof.statement.commitment);
    const stored = await cases.services.complaints.findCase(one.caseIds[0] ?? '');
    expect(JSON.stringify(stored)).not.toContain(one.proof.statement.id);
  });
});
