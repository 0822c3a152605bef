import type { Feature } from '../../../functions/http/operation.ts';
import type { OperationContract } from '../../../shared/kernel/operation-contract.ts';
import { seededChance } from './chance.ts';
import { faultOf } from './judge.ts';
import { fuzzedRequest } from './requests.ts';

const MOST_SHOWN = 10;

export interface FuzzRun {
  /** The first faults, each with the request's number: the same seed meets them again. */
  readonly faults: readonly string[];
  /** Operations that no request reached. */
  readonly unreached: readonly string[];
  /** How often each operation answered with each status. */
  readonly summary: string;
}

/** Sends odd requests to operations, each by one of the callers, and judges every answer. */
export async function fuzz(given: {
  readonly features: readonly Feature[];
  readonly send: (request: Request) => Response | Promise<Response>;
  /** Headers of the people who send them. */
  readonly callers: readonly Readonly<Record<string, string>>[];
  readonly requests: number;
  readonly seed: number;
}): Promise<FuzzRun> {
  const contracts: readonly OperationContract[] = given.features.flatMap(({ operations }) =>
    operations.map(({ contract }) => contract),
  );
  const chance = seededChance(given.seed);
  const faults: string[] = [];
  const counts = new Map<string, Map<number, number>>(contracts.map(({ id }) => [id, new Map()]));
  for (let nth = 0; nth < given.requests && faults.length < MOST_SHOWN; nth += 1) {
    const contract = chance.pick(contracts);
    const request = fuzzedRequest(contract, chance, nth);
    for (const [name, value] of Object.entries(chance.pick(given.callers))) request.headers.set(name, value);
    const response = await given.send(request);
    const byStatus = counts.get(contract.id) ?? new Map<number, number>();
    byStatus.set(response.status, (byStatus.get(response.status) ?? 0) + 1);
    const fault = await faultOf(contract, response);
    if (fault !== undefined) faults.push(`#${nth} ${contract.id}: ${fault}`);
  }
  return {
    faults,
    unreached: [...counts].filter(([, byStatus]) => byStatus.size === 0).map(([id]) => id),
    summary: [...counts].map(([id, byStatus]) => `${id} ${written(byStatus)}`).join(' · '),
  };
}

const written = (byStatus: ReadonlyMap<number, number>): string =>
  [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}×${count}`)
    .join(' ');
