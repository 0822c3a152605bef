import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { PICTURE_DOOR, UPLOAD_DOOR } from './evidence-doors.ts';

/**
 * Requests of one address in five minutes, above which it must wait. A campus or a county shares an address: three full
 * classes of the quiz that open its page (25 files) and follow their boards (one question in 12 s) are 9,000.
 */
const RATE_LIMIT = 20_000;
const MANAGED_GROUPS = [
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesAmazonIpReputationList',
] as const;

/** Blocks bodies over 8 KB: 900 Chinese characters of a form, percent-encoded. The API has its own limits. */
const COUNT_ONLY = [{ name: 'SizeRestrictions_BODY', actionToUse: { count: {} } }];

/**
 * Where photos come in: by themselves, and with the forms of browsers without a script; and where they are looked at, by
 * an address that S3 signed: with a session token its query is longer than the 2,048 bytes that the rules let through.
 */
const PHOTO_PATHS = [
  UPLOAD_DOOR.path,
  PICTURE_DOOR.path,
  '/api/pages/complain/review',
  '/api/pages/case/reply',
] as const;

/** Bytes of a photo look like anything, an attack too; they are examined by being decoded and made anew. */
const NOT_UPLOADS: CfnWebACL.StatementProperty = {
  notStatement: {
    statement: {
      orStatement: {
        statements: PHOTO_PATHS.map((searchString) => ({
          byteMatchStatement: {
            fieldToMatch: { uriPath: {} },
            positionalConstraint: 'STARTS_WITH',
            searchString,
            textTransformations: [{ priority: 0, type: 'NONE' }],
          },
        })),
      },
    },
  },
};

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // Sampled requests would keep readers' addresses and search words.
  sampledRequestsEnabled: false,
});

/** Web ACL for CloudFront; only to be made in us-east-1 of the partition that has it. */
export function edgeWebAcl(scope: Construct, name: string): CfnWebACL {
  return new CfnWebACL(scope, 'WebAcl', {
    name,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: visibility(name),
    // The edge shows 403 as the 404 page; "too many requests" must stay what it is.
    rules: [rateRule(), ...MANAGED_GROUPS.map(managedRule)],
  });
}

function rateRule(): CfnWebACL.RuleProperty {
  return {
    name: 'rate',
    priority: 0,
    action: { block: { customResponse: { responseCode: 429 } } },
    statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: RATE_LIMIT } },
    visibilityConfig: visibility('rate'),
  };
}

function managedRule(name: (typeof MANAGED_GROUPS)[number], index: number): CfnWebACL.RuleProperty {
  return {
    name,
    priority: index + 1,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ...(name === 'AWSManagedRulesCommonRuleSet'
          ? { ruleActionOverrides: COUNT_ONLY, scopeDownStatement: NOT_UPLOADS }
          : {}),
      },
    },
    visibilityConfig: visibility(name),
  };
}
