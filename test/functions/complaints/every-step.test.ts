import { expect, it } from 'vitest';
import { caseHeadKey } from '../../../functions/table/complaints-keys.ts';
import {
  isAllowed,
  stepAfter,
  TRANSITIONS,
  transitionNamed,
  withEvent,
} from '../../../shared/complaints/lifecycle.ts';
import { type CaseHead, TRACKS } from '../../../shared/complaints/schema.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

const EVERYTHING = {
  text: '写明情况',
  reason: 'other',
  division: '530103',
  replyBy: '2026-06-01',
  outcome: 'penalised',
  splitOff: { track: 'report', merchant: '另一家', measured: false },
} as const;
const GROUNDS: Readonly<Record<string, string>> = {
  'not-accepted': '16.3',
  terminated: '23.3',
  'investigation-declined': '19.1',
};

/** What the API is sent for a step: exactly what the table says that it asks for. */
function requestFor(type: string) {
  const { requires } = transitionNamed(type);
  const wanted = Object.entries(EVERYTHING).filter(([name]) => requires.some((each) => each === name));
  return {
    type,
    ...Object.fromEntries(wanted),
    ...(requires.includes('ground') ? { ground: GROUNDS[type] ?? '16.3' } : {}),
  };
}

/** The case with a question that nobody answered in time, where the step needs one. */
function readyFor(type: string, head: CaseHead): CaseHead {
  if (transitionNamed(type).onceUnanswered !== true) return head;
  const asked = { type: 'question-asked', by: 'officer', on: asDay('2026-05-18') } as const;
  const at = asInstant(new Date('2026-05-18T02:00:00Z'));
  const sequence = head.events.length + 1;
  return { ...head, events: [...head.events, { ...asked, at, sequence, replyBy: asDay('2026-05-19') }] };
}

/** One case of each track for each step that the table reaches, found by following it from a filed one. */
function reach(filed: CaseHead): readonly CaseHead[] {
  const found = new Map<string, CaseHead>();
  const waiting = [filed];
  for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
    const step = stepAfter(head.events);
    if (found.has(step)) continue;
    found.set(step, head);
    for (const type of Object.keys(TRANSITIONS)) {
      const [by = 'officer'] = transitionNamed(type).by;
      if (!isAllowed(head, type, by)) continue;
      const event = {
        ...{ type, by, at: asInstant(new Date('2026-05-20T02:00:00Z')), on: asDay('2026-05-20') },
        ...{ ground: '16.3', reason: 'testing', replyBy: asDay('2026-06-01'), outcome: 'penalised' as const },
        splitOff: 'c0000000000000000',
        // It stays where the officer of the test is.
        division: head.division,
      };
      waiting.push(withEvent(readyFor(type, head), event, true));
    }
  }
  return [...found.values()];
}

it('R3: every step of every state over the API: what the table says is done, everything else is 409 and logged', async () => {
  const desk = await deskUnderTest();
  const { file, post, table, services, logLines } = desk;
  const both = await desk.as({ accountId: 'county-9', roles: ['officer', 'decider'], division: '530102' });
  const tried = { done: 0, refused: 0, states: 0 };
  for (const track of TRACKS) {
    const { caseId } = await file(track, {
      contactEmail: undefined,
      contactPhone: undefined,
      record: track === 'correction' ? 'name' : undefined,
    });
    const filed = await services.complaints.findCase(caseId);
    if (filed === undefined) throw new Error('expected the case that was filed');
    for (const state of reach(filed.head)) {
      tried.states += 1;
      for (const type of Object.keys(TRANSITIONS)) {
        const head = readyFor(type, state);
        // The case as it stands in that state, whatever was tried before.
        const now = await services.complaints.findCase(caseId);
        const revision = (now?.revision ?? 0) + 1;
        const { deskKey, receiptHash } = filed;
        await table.transact([{ put: { ...caseHeadKey(caseId), revision, head, deskKey, receiptHash } }]);
        for (const item of (await table.query(`CASE#${caseId}`, { skPrefix: 'MESSAGE#' })).items)
          await table.transact([{ remove: { pk: item.pk, sk: item.sk } }]);
        const body = { ...requestFor(type), revision };
        const preview = await post(`/api/desk/complaints/${caseId}/preview`, body, both);
        const isPossible = isAllowed(head, type, 'officer') || isAllowed(head, type, 'decider');
        const name = `${track} in ${stepAfter(head.events)}: ${type}`;
        expect([name, preview.status]).toEqual([name, isPossible ? 200 : 409]);
        const letter = isPossible ? JSON.parse(await preview.text()).letter : { sha256: 'a'.repeat(64) };
        const before = logLines.length;
        const step = { ...body, letterSha256: letter.sha256 };
        const answer = await post(`/api/desk/complaints/${caseId}/steps`, step, both);
        expect([name, answer.status]).toEqual([name, isPossible ? 200 : 409]);
        if (isPossible) tried.done += 1;
        else {
          tried.refused += 1;
          expect(logLines.slice(before).join('\n')).toMatch(/CONFLICT|409/);
        }
      }
    }
  }
  console.log(
    `steps over the API: ${tried.states} states, ${tried.done} done, ${tried.refused} refused with 409`,
  );
  expect(tried.refused).toBeGreaterThan(500);
}, 120_000);
