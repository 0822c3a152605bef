import { expect, it } from 'vitest';
import { requestMoment } from '../../../functions/http/request-moment.ts';
import { asInstant } from '../../../shared/kernel/days.ts';

let ids = 0;
const services = {
  now: () => asInstant(new Date('2026-05-20T04:00:00Z')),
  newId: () => {
    ids += 1;
    return `id-${ids}`;
  },
};
const named = (id: string, input: object) => requestMoment(services, { id }, input).requestId;

it('a request sent again under its key is the same; other words, another operation or another key are another', () => {
  const sent = { idempotencyKey: 'key-1', params: { caseId: 'c1' }, body: { text: '愿意补足' } };
  const first = named('answer', sent);
  expect(named('answer', structuredClone(sent))).toBe(first);
  const others = [
    named('link', sent),
    named('answer', { ...sent, idempotencyKey: 'key-2' }),
    named('answer', { ...sent, params: { caseId: 'c2' } }),
    named('answer', { ...sent, body: { text: '愿意退款' } }),
    named('answer', { params: sent.params, body: sent.body }),
    named('answer', { params: sent.params, body: sent.body }),
  ];
  expect(new Set([first, ...others]).size).toBe(7);
});
