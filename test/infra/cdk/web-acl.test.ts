import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { EVIDENCE_DOORS } from '../../../infra/constructs/evidence-doors.ts';
import { edgeWebAcl } from '../../../infra/constructs/web-acl.ts';

const stack = new Stack(new App(), 'edge');
edgeWebAcl(stack, 'edge');
const [acl] = Object.values(Template.fromStack(stack).findResources('AWS::WAFv2::WebACL'));
const rules = JSON.stringify(acl?.Properties.Rules);

test('no rule of patterns stands before the photos that come in, nor before the signed addresses at which they are seen', () => {
  for (const { path } of EVIDENCE_DOORS) expect(rules).toContain(`"SearchString":"${path}"`);
});

test('a school whose classes open the quiz and follow their boards at one address is not taken for a flood', () => {
  const limit = Number(/"Limit":(\d+)/.exec(rules)?.[1]);
  const [classes, players, files, boards] = [3, 60, 25, 25];
  expect(limit).toBeGreaterThan(classes * players * (files + boards));
});
