import type { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { assertStage, type CheckedStage, EDGE_REGION, type StageConfig } from '../stage.ts';
import { ApiStack } from './api-stack.ts';
import { CaseworkStack } from './casework-stack.ts';
import { DataStack } from './data-stack.ts';
import { EdgeProtectionStack } from './edge-protection-stack.ts';
import { ObservabilityStack } from './observability-stack.ts';
import { PublishingStack } from './publishing-stack.ts';
import { SiteStack } from './site-stack.ts';

/**
 * Makes all stacks of a stage.
 * @param assets folder that holds `<function name>/index.mjs` of every function
 * @throws Error where the stage asks for what its partition cannot do
 */
export function addPortal(scope: Construct, stage: StageConfig, assets: string): readonly Stack[] {
  assertStage(stage);
  const name = (part: string): string => `${stage.name}-${part}`;
  const common = { stage, env: { region: stage.region } };

  const protection = protectEdge(scope, stage);
  const data = new DataStack(scope, name('Data'), common);
  const api = new ApiStack(scope, name('Api'), { ...common, data, assets });
  const casework = new CaseworkStack(scope, name('Casework'), { ...common, data, assets });
  const webAclArn = protection?.webAclArn ?? existingWebAcl(data, stage);
  const site = new SiteStack(scope, name('Site'), { ...common, apiHost: api.originHost, webAclArn });
  const publishing = new PublishingStack(scope, name('Publishing'), {
    ...common,
    data,
    assets,
  });
  publishing.addStackDependency(site, 'the bucket must be there before its writer');
  const observability = new ObservabilityStack(scope, name('Observability'), {
    ...common,
    data,
    api,
    casework,
    publishing,
  });
  return [
    ...(protection === undefined ? [] : [protection]),
    data,
    api,
    casework,
    site,
    publishing,
    observability,
  ];
}

function protectEdge(scope: Construct, stage: CheckedStage): EdgeProtectionStack | undefined {
  if (stage.partition !== 'aws' || stage.region !== EDGE_REGION) return undefined;
  return new EdgeProtectionStack(scope, `${stage.name}-EdgeProtection`, {
    stage,
    env: { region: EDGE_REGION },
  });
}

function existingWebAcl(stack: Stack, stage: CheckedStage): string | undefined {
  if (stage.partition !== 'aws' || stage.edgeWebAcl === undefined) return undefined;
  return stack.formatArn({
    service: 'wafv2',
    region: EDGE_REGION,
    resource: 'global/webacl',
    resourceName: stage.edgeWebAcl,
  });
}
