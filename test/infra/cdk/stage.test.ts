import { expect, test } from 'vitest';
import { assertStage, type ChinaStage, type GlobalStage, STAGES } from '../../../infra/stage.ts';

const china: ChinaStage = {
  name: 'metrology-test',
  partition: 'aws-cn',
  region: 'cn-northwest-1',
  jurisdiction: '53',
  logRetentionDays: 90,
  monthlyBudgetUsd: 10,
  identity: { issuer: 'https://id.example', clientId: 'portal', clientSecretName: 'portal/secret' },
  domain: {
    name: 'metrology.example.cn',
    iamServerCertificateId: 'ASCAEXAMPLE',
    icpRecordal: '滇ICP备00000000号',
  },
};
const global: GlobalStage = {
  ...china,
  partition: 'aws',
  region: 'us-east-1',
  domain: { name: 'metrology.example', certificateId: '00000000-0000-0000-0000-000000000000' },
};
const { domain, ...chinaWithoutDomain } = china;

test('every stage of the app passes', () => {
  for (const stage of STAGES) expect(() => assertStage(stage)).not.toThrow();
});

test.each([
  ['a domain', chinaWithoutDomain, /needs domain/],
  ['an ICP recordal', { ...china, domain: { ...domain, icpRecordal: '' } } as ChinaStage, /ICP recordal/],
  [
    'an IAM certificate',
    { ...china, domain: { ...domain, iamServerCertificateId: '' } } as ChinaStage,
    /IAM/,
  ],
])('an operator in China who forgot %s is told so before anything is deployed', (_what, stage, message) => {
  expect(() => assertStage(stage)).toThrow(message);
});

test('an operator who mixes up partition and region, or names no province, is told so', () => {
  expect(() => assertStage({ ...china, region: 'us-east-1' })).toThrow(/not in partition/);
  expect(() => assertStage({ ...global, jurisdiction: '99' })).toThrow(/province/);
});

test('outside us-east-1 a stage names the web ACL that was made there', () => {
  expect(() => assertStage({ ...global, region: 'ap-southeast-1' })).toThrow(/edgeWebAcl/);
  expect(() => assertStage({ ...global, region: 'ap-southeast-1', edgeWebAcl: 'a/b' })).not.toThrow();
});
