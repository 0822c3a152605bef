import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { edgeWebAcl } from '../constructs/web-acl.ts';
import type { CheckedStage } from '../stage.ts';

interface EdgeProtectionStackProps extends StackProps {
  readonly stage: CheckedStage;
}

/** What must live in us-east-1 for CloudFront; never made in China, where WAF is regional only. */
export class EdgeProtectionStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, { stage, ...props }: EdgeProtectionStackProps) {
    super(scope, id, props);
    this.webAclArn = edgeWebAcl(this, `${stage.name}-edge`).attrArn;
  }
}
