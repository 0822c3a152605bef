import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deskFeatures } from '../../functions/http/desk-features.ts';
import { features } from '../../functions/http/features.ts';
import { type Caller, ROLES, STAFF_ROLES } from '../../shared/kernel/access.ts';
import type { OperationContract } from '../../shared/kernel/operation-contract.ts';
import { apiUnderTest } from '../support/api-under-test.ts';
import { ROUTE_SCOPES, SAFE_WITHOUT_KEY } from '../support/route-scopes.ts';

const SCOPES = {
  county: '530102',
  'another county': '530103',
  prefecture: '530100',
  'another prefecture': '530300',
  province: '530000',
  'another province': '620000',
} as const;

const contractsOf = (given: typeof features): readonly OperationContract[] =>
  given.flatMap(({ operations }) => operations.map(({ contract }) => contract));
const publicContracts = contractsOf(features);
const deskContracts = contractsOf(deskFeatures);
const all = [...publicContracts, ...deskContracts];

/** Everybody there is: nobody, each role at each scope with and without a second factor, merchants, people without a role. */
function everybody(): readonly (Partial<Caller> | undefined)[] {
  const staff = STAFF_ROLES.flatMap((role) =>
    Object.values(SCOPES).flatMap((division) =>
      [true, false].map((multiFactor) => ({ roles: [role], division, multiFactor })),
    ),
  );
  const merchants = ['91530102MA6K3XR58W', '91530103MA6K3XR58X'].map((uscc) => ({
    roles: ['merchant' as const],
    uscc,
    division: undefined,
    multiFactor: false,
  }));
  return [undefined, ...staff, ...merchants, { roles: [] }];
}

/** What the contract says must happen to a caller, worked out apart from the code that does it. */
function expectedOf({ access }: OperationContract, who: Partial<Caller> | undefined): 'in' | 401 | 403 {
  if (access === 'public' || access === 'visitor') return 'in';
  if (who === undefined) return 401;
  const counted = (who.roles ?? []).filter((role) => role === 'merchant' || who.multiFactor === true);
  return access.roles.some((role) => counted.includes(role)) ? 'in' : 403;
}

/** The route with ids that belong to nobody, and no body: enough to get past, or not past, who is calling. */
const pathOf = ({ path }: OperationContract): string => `/api${path.replaceAll(/\{\w+\}/g, 'nobody-s')}`;

describe('who may call what', () => {
  it('holds for every route, every role and every scope (R16)', { timeout: 60_000 }, async () => {
    const under = apiUnderTest();
    const wrong: string[] = [];
    let walked = 0;
    for (const who of everybody()) {
      const headers = who === undefined ? {} : await under.signedIn(who);
      for (const contract of all) {
        const { method } = contract;
        const sent = { 'idempotency-key': 'k', 'sec-fetch-site': 'same-origin', ...headers };
        const { status } = await under.app.request(pathOf(contract), { method, headers: sent });
        const got = status === 401 || status === 403 ? status : 'in';
        walked += 1;
        if (got !== expectedOf(contract, who))
          wrong.push(`${contract.id} ${JSON.stringify(who)}: ${got}, expected ${expectedOf(contract, who)}`);
      }
    }
    console.log(
      `access: ${all.length} routes × ${everybody().length} callers (${ROLES.length} roles, ${Object.keys(SCOPES).length} scopes, with and without a second factor) = ${walked} requests, ${wrong.length} unintended`,
    );
    expect(wrong).toEqual([]);
  });

  it('is told by people and not by chance: each signed-in route says what it lets a caller reach', () => {
    const signedIn = deskContracts.filter(({ access }) => typeof access === 'object');
    expect(signedIn.map(({ id }) => id).filter((id) => !Object.hasOwn(ROUTE_SCOPES, id))).toEqual([]);
    const named = Object.values(ROUTE_SCOPES).flatMap((scope) =>
      typeof scope === 'string' ? [] : Object.values(scope),
    );
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('and no public route asks who is calling, no desk route lies outside of the desk', () => {
    for (const { id, access } of publicContracts) expect([id, access]).toEqual([id, 'public']);
    for (const { path } of deskContracts) expect(path).toMatch(/^\/(desk|session)(\/|$)/);
  });

  it('and each write of somebody signed in is safe to repeat, and cannot be sent by another site’s form', () => {
    const writes = deskContracts.filter(({ id, method }) => method !== 'GET' && !(id in SAFE_WITHOUT_KEY));
    for (const { id, idempotency } of writes) expect([id, idempotency]).toEqual([id, 'required']);
  });
});
