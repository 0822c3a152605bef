import { describe, expect, it } from 'vitest';
import { features } from '../../functions/http/features.ts';
import { aUnit } from '../support/a-unit.ts';
import { apiUnderTest } from '../support/api-under-test.ts';
import { seededChance } from '../support/fuzz/chance.ts';
import { aBadAnswer, faultOf } from '../support/fuzz/judge.ts';
import { fuzzedRequest } from '../support/fuzz/requests.ts';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? 520);
const MOST_SHOWN = 10;

const contracts = features.flatMap(({ operations }) => operations.map(({ contract }) => contract));

describe(`whatever is sent to the public API (${REQUESTS} requests, seed ${SEED})`, () => {
  it('it is answered as documented: no fault of ours, no status, body or word beyond the contract', {
    timeout: 600_000,
  }, async () => {
    const api = apiUnderTest();
    await api.hold(aUnit());
    const chance = seededChance(SEED);
    const faults: string[] = [];
    const statuses = new Map<string, number>();
    for (let nth = 0; nth < REQUESTS && faults.length < MOST_SHOWN; nth += 1) {
      const contract = chance.pick(contracts);
      const request = fuzzedRequest(contract, chance, nth);
      const response = await api.app.request(request);
      const name = `${contract.id} ${response.status}`;
      statuses.set(name, (statuses.get(name) ?? 0) + 1);
      const fault = await faultOf(contract, response);
      if (fault !== undefined) faults.push(`#${nth} ${contract.id}: ${fault}`);
    }
    expect(faults).toEqual([]);
    console.log(
      [...statuses]
        .sort()
        .map(([name, count]) => `${name}: ${count}`)
        .join(' · '),
    );
    for (const { id } of contracts)
      expect([...statuses.keys()].some((name) => name.startsWith(`${id} `))).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('the judge refuses a fault, an undocumented status, a body outside its schema and a stack', async () => {
    const [contract] = contracts;
    if (contract === undefined) throw new Error('expected operations');
    const judged = (body: string, status: number) => faultOf(contract, new Response(body, { status }));
    expect(await faultOf(contract, aBadAnswer())).toContain('status 500');
    expect(await judged('{}', 418)).toContain('not documented');
    expect(await judged('{"a":1}', contract.status ?? 200)).toContain('outside its schema');
    expect(await judged('{"a":"at f (x.ts:1:2)"}', 400)).toContain('leak');
  });
});
