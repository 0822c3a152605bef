import { describe, expect, test } from 'vitest';
import { LOCATING_PATTERNS } from '../../../infra/constructs/edge-policy.ts';
import { STAGES } from '../../../infra/stage.ts';
import { synthesise } from './portal.ts';

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
