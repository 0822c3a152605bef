import { describe, expect, test } from 'vitest';
import { auditCasePk, auditDayPk } from '../../../functions/table/desk-keys.ts';
import { LOCATING_PATTERNS } from '../../../infra/constructs/edge-policy.ts';
import { STAGES } from '../../../infra/stage.ts';
import { synthesise } from './portal.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
}

describe.each(STAGES.map((stage) => ({ stage, portal: synthesise(stage) })))(
  'stage $stage.name',
  ({ portal }) => {
    const properties = (type: string) => portal.resources(type).map(({ Properties }) => Properties);

    test('a tick that meets one under way is dropped, and not made up hours later', () => {
      const minutely = properties('AWS::Events::Rule').filter(
        ({ ScheduleExpression }) => ScheduleExpression === 'rate(1 minute)',
      );
      const asked = JSON.stringify(minutely.map(({ Targets }) => Targets));
      const kept = properties('AWS::Lambda::EventInvokeConfig');
      const ticked = kept.filter(({ FunctionName }) =>
        asked.includes(JSON.stringify(FunctionName).slice(8, -2)),
      );
      expect(ticked).toHaveLength(minutely.length);
      for (const each of ticked)
        expect(each).toMatchObject({ MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 });
    });

    test('somebody is told where any table refuses what people write', () => {
      const watched = properties('AWS::CloudWatch::Alarm').filter(
        ({ MetricName }) => MetricName === 'ThrottledRequests',
      );
      expect(watched).toHaveLength(portal.resources('AWS::DynamoDB::Table').length);
    });

    test('only the search and the console may ask a device where it is, and nothing framed in them', () => {
      const policies = portal.resources('AWS::CloudFront::ResponseHeadersPolicy');
      const may = policies.filter((each) => JSON.stringify(each).includes('geolocation=(self)'));
      expect(may).toHaveLength(1);
      expect(JSON.stringify(policies)).not.toMatch(/geolocation=(?!\(\)|\(self\))/);
      const text = JSON.stringify(properties('AWS::CloudFront::Distribution'));
      const patterns = [
        ...text.matchAll(/"PathPattern":"([^"]+)"[^{}]*"ResponseHeadersPolicyId":\{"Ref":"(\w+)"/g),
      ];
      const locating = patterns.filter(([, , id = '']) => id.startsWith('LocatingHeaders'));
      expect(locating.map(([, pattern]) => pattern)).toEqual([...LOCATING_PATTERNS]);
    });

    test('R8: no function that can remove rows of cases can remove a line of the audit trail', () => {
      const policies = portal.resources('AWS::IAM::Policy').map(({ Properties }) =>
        (Properties.PolicyDocument as { Statement: Statement[] }).Statement.filter(({ Action, Resource }) => {
          const isOfCases = JSON.stringify(Resource ?? '').includes('Casework');
          return isOfCases && JSON.stringify(Action).includes('dynamodb:DeleteItem');
        }),
      );
      const removing = policies.filter((all) => all.some(({ Effect }) => Effect === 'Allow'));
      expect(removing.length).toBeGreaterThanOrEqual(4);
      const trail = { 'dynamodb:LeadingKeys': [auditDayPk('*'), auditCasePk('*')] };
      for (const all of removing)
        expect(all).toContainEqual(
          expect.objectContaining({ Effect: 'Deny', Condition: { 'ForAnyValue:StringLike': trail } }),
        );
    });

    test('alarms may speak to the topic that tells people of them', () => {
      const policies = properties('AWS::SNS::TopicPolicy').flatMap(
        ({ PolicyDocument }) => (PolicyDocument as { Statement: object[] }).Statement,
      );
      expect(policies).toContainEqual(
        expect.objectContaining({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
        }),
      );
    });
  },
);
