import { describe, expect, it } from 'vitest';
import { deskFeatures } from '../../functions/http/desk-features.ts';
import { features } from '../../functions/http/features.ts';
import { aUnit } from '../support/a-unit.ts';
import { apiUnderTest } from '../support/api-under-test.ts';
import { aBadAnswer, faultOf } from '../support/fuzz/judge.ts';
import { fuzz } from '../support/fuzz/run.ts';

/** More, and others, for the bench: `FUZZ_REQUESTS=100000 FUZZ_SEED=7`. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? 520);
const LONG = { timeout: 900_000 };

describe(`whatever is sent to the API, it is answered as documented (${REQUESTS} requests, seed ${SEED})`, () => {
  it('the public API: no fault of ours, no status, body or word beyond the contract', LONG, async () => {
    const api = apiUnderTest();
    await api.hold(aUnit());
    const run = await fuzz({
      features,
      send: (request) => api.app.request(request),
      callers: [{}],
      requests: REQUESTS,
      seed: SEED,
    });
    console.log(run.summary);
    expect(run.faults).toEqual([]);
    expect(run.unreached).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('the desk API, by people of every role and by nobody', LONG, async () => {
    const api = apiUnderTest();
    await api.hold(aUnit());
    const callers = [
      {},
      await api.signedIn(),
      await api.signedIn({ roles: ['officer'], division: '530102' }),
      await api.signedIn({ roles: ['decider', 'auditor', 'editor'] }),
      await api.signedIn({ roles: ['merchant'], uscc: '91530100MA6K0000XC', multiFactor: false }),
    ];
    const run = await fuzz({
      features: deskFeatures,
      send: (request) => api.app.request(request),
      callers,
      requests: REQUESTS,
      seed: SEED,
    });
    console.log(run.summary);
    expect(run.faults).toEqual([]);
    expect(run.unreached).toEqual([]);
  });
});

describe('the judge is worth something', () => {
  it('it refuses a fault, an undocumented status, a body outside its schema and a stack', async () => {
    const contract = features[0]?.operations[0]?.contract;
    if (contract === undefined) throw new Error('expected operations');
    const judged = (body: string, status: number) => faultOf(contract, new Response(body, { status }));
    expect(await faultOf(contract, aBadAnswer())).toContain('status 500');
    expect(await judged('{}', 418)).toContain('not documented');
    expect(await judged('{"a":1}', contract.status ?? 200)).toContain('outside its schema');
    expect(await judged('{"a":"at f (x.ts:1:2)"}', 400)).toContain('leak');
  });
});
