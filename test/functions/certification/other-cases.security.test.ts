import { describe, expect, it } from 'vitest';
import { certificationDeskFeature } from '../../../functions/certification/routes.ts';
import { STEP_CONTRACTS } from '../../../shared/certification/step-contracts.ts';
import type { Step } from '../../../shared/certification/steps.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';
import { AN_IDENTITY } from '../../support/certification-case.ts';
import { CONTENTS, certificationDesk } from '../../support/certification-desk.ts';

const REFUSAL = { data: { grounds: ['B1'], evidence: [] }, words: { reason: '示例' } };
const REASON = { words: { reason: '示例' } };
const MEASURE = { data: { ground: 'verification-overdue', urgent: false }, ...REASON };

/** Something well formed for each step, so that what refuses is not its shape. */
const BODIES: { readonly [S in Step]?: object } = {
  'request-correction': {
    data: { items: [{ itemId: 'i', section: 'staff', reasonCode: 'missing' }] },
    words: { items: [{ what: '补', example: '' }] },
  },
  'not-accept': REFUSAL,
  'judge-criterion': { data: { criterion: 'subject-licence', verdict: 'pass' } },
  'record-assessment': {
    data: {
      ...{ formId: 'f', visitedOn: '2026-05-01', weighings: 1, failedWeighings: 0 },
      ...{ instrumentsSeen: 1, instrumentsInVerification: 1, displayed: true },
    },
    words: { notes: '' },
  },
  'recommend-certify': REASON,
  'recommend-refuse': REFUSAL,
  'return-recommendation': REASON,
  refuse: REFUSAL,
  'settle-objection': { data: { objectionId: 'o', outcome: 'upheld' }, ...REASON },
  'ask-review': REASON,
  'uphold-refusal': REFUSAL,
  reopen: REASON,
  'propose-suspension': MEASURE,
  'propose-withdrawal': MEASURE,
  'propose-reinstatement': REASON,
  reply: { words: { text: '示例' } },
  'drop-proposal': REASON,
  'report-misuse': { words: { text: '示例', scanned: '' } },
  'request-change': { data: { changeId: 'c', what: 'name', value: '新名称' }, words: { text: '示例' } },
  'settle-change': { data: { changeId: 'c', outcome: 'made' }, ...REASON },
  'check-oneself': { data: { allVerified: true, displayed: true, complaints: 0 } },
};

const bodyOf = (id: string): object => {
  const step = STEP_CONTRACTS.find((contract) => contract.id === id)?.step;
  const apart = {
    chooseApplicationLanguage: { language: 'en' },
    saveApplicationSection: { content: {}, expectedVersion: 0 },
    signCommitment: { facts: 1, version: 'v1', sha256: 'a'.repeat(64), signer: '甲', capacity: '' },
    startApplication: { ...AN_IDENTITY, renews: 'case' },
    previewApplicationStep: { facts: 1, step: 'accept', data: {} },
  };
  if (Object.hasOwn(apart, id)) return apart[id as keyof typeof apart];
  return { facts: 1, data: {}, words: {}, ...(step === undefined ? {} : BODIES[step]) };
};

const OWN = { roles: ['merchant' as const], uscc: AN_IDENTITY.uscc, division: undefined, multiFactor: false };
const STRANGERS = {
  'another merchant': { ...OWN, uscc: '91530103MA6K3XR58X' },
  'a merchant with no identifier': { ...OWN, uscc: undefined },
  "another county's officer": { roles: ['officer' as const], division: '530103', multiFactor: true },
  "another county's decider": { roles: ['decider' as const], division: '530302', multiFactor: true },
  'an officer without a scope': { roles: ['officer' as const], division: undefined, multiFactor: true },
};

describe('M15: an application is its own merchant’s and its own officers’', () => {
  it('any other is told that it does not exist, by every route, and changes nothing', async () => {
    const under = apiUnderTest();
    const desk = certificationDesk(under.table);
    const caseId = await desk.toSubmitted();
    const before = await desk.given.cases.findCase(caseId);
    const routes = certificationDeskFeature.operations.filter(({ contract }) =>
      contract.path.includes('{caseId}'),
    );
    expect(routes.length).toBeGreaterThan(30);
    let asked = 0;
    for (const who of Object.values(STRANGERS)) {
      for (const { contract } of routes) {
        if (
          typeof contract.access !== 'object' ||
          !contract.access.roles.some((role) => who.roles.some((own) => own === role))
        )
          continue;
        const path = contract.path.replace('{caseId}', caseId).replace('{section}', 'staff');
        const query = contract.query === undefined ? '' : '?purpose=curious';
        const { status } = await under.app.request(`/api${path}${query}`, {
          method: contract.method,
          headers: {
            ...{ 'idempotency-key': `key-${++asked}-0123456789`, 'content-type': 'application/json' },
            ...(await under.signedIn(who)),
          },
          ...(contract.method === 'GET' ? {} : { body: JSON.stringify(bodyOf(contract.id)) }),
        });
        expect([contract.id, status]).toEqual([contract.id, 404]);
      }
    }
    expect(asked).toBeGreaterThan(70);
    expect(await desk.given.cases.findCase(caseId)).toEqual(before);
  });

  it('R2: what a merchant is still writing is no officer’s, by no way of asking, and theirs once it is submitted', async () => {
    const under = apiUnderTest();
    const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
    const now = under.clock.at;
    const { state } = await desk.start(now, { name: '还在填写的店' });
    const { caseId, reference, uscc } = state.identity;
    const headers = await under.signedIn({ division: '530102' });
    const get = (path: string) => under.app.request(`/api/desk${path}`, { headers });
    const found = async () =>
      Promise.all(
        [reference, uscc, '还在填写'].map(async (q) =>
          (await (await get(`/cases?q=${encodeURIComponent(q)}`)).text()).includes(caseId),
        ),
      );
    const paths = ['', '/evidence', '/personal?purpose=curious'].map(
      (end) => `/applications/${caseId}${end}`,
    );
    const statuses = async () => Promise.all(paths.map(async (path) => (await get(path)).status));
    expect([await found(), await statuses()]).toEqual([
      [false, false, false],
      [404, 404, 404],
    ]);
    for (const section of Object.keys(CONTENTS) as (keyof typeof CONTENTS)[])
      await desk.save(caseId, section, now);
    await desk.sign(caseId, now);
    await desk.submit(caseId, now);
    expect([await found(), await statuses()]).toEqual([
      [true, true, true],
      [200, 200, 200],
    ]);
  });

  it.each(['110101', '530100', '530000', '539999'])(
    'R2: an application for %s, where no county officer would see it, is not begun',
    async (division) => {
      const under = apiUnderTest();
      const headers = { 'idempotency-key': 'key-county', ...(await under.signedIn(OWN)) };
      const body = { field: 'market', division, name: '某店', address: '某路' };
      const answer = await under.post('/api/desk/applications', body, headers);
      expect([answer.status, (await problemIn(answer)).errors[0]?.field]).toEqual([400, 'division']);
    },
  );

  it('its own are let in', async () => {
    const under = apiUnderTest();
    const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
    const caseId = await desk.toSubmitted();
    const people = [OWN, { roles: ['officer' as const], division: '530100', multiFactor: true }];
    for (const who of people) {
      const headers = await under.signedIn(who);
      const answer = await under.app.request(`/api/desk/applications/${caseId}`, { headers });
      expect(answer.status).toBe(200);
    }
  });
});
