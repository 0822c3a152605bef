import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect } from 'vitest';
import cdk from '../../../cdk.json' with { type: 'json' };
import { FUNCTIONS } from '../../../infra/constructs/bundle.ts';
import { STAND_IN_PATHS } from '../../../infra/constructs/edge-policy.ts';
import { addPortal } from '../../../infra/stacks/portal.ts';
import type { StageConfig } from '../../../infra/stage.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export interface SynthesisedStage {
  readonly app: App;
  /** By the part of the stack's name after the stage's. */
  readonly templates: ReadonlyMap<string, Template>;
  /** All templates as text. */
  readonly text: string;
  resources(type: string): readonly (Resource & { readonly id: string })[];
}

/** Synthesises a stage with stub bundles: what is in a bundle is another test's matter. */
export function synthesise(stage: StageConfig): SynthesisedStage {
  const app = new App({ context: cdk.context, outdir: mkdtempSync(join(tmpdir(), 'cdk-out-')) });
  const stacks = addPortal(app, stage, stubAssets());
  const templates = new Map(
    stacks.map((stack) => [stack.stackName.slice(stage.name.length + 1), Template.fromStack(stack)]),
  );
  const all = [...templates.values()].map((template) => template.toJSON());
  return {
    app,
    templates,
    text: JSON.stringify(all),
    resources: (type) =>
      all.flatMap(({ Resources }) =>
        Object.entries<Resource>(Resources)
          .filter(([, resource]) => resource.Type === type)
          .map(([id, resource]) => ({ id, ...resource })),
      ),
  };
}

function stubAssets(): string {
  const assets = mkdtempSync(join(tmpdir(), 'cdk-assets-'));
  for (const name of FUNCTIONS) {
    mkdirSync(join(assets, name));
    writeFileSync(join(assets, name, 'index.mjs'), 'export const handler = () => {};\n');
  }
  return assets;
}

/** Sort keys of the records that wake the publisher, as its event source filters them. */
export const WOKEN_BY = '{"dynamodb":{"Keys":{"sk":{"S":["UNIT","VISIT","COMPLAINT-FIGURES","CONTENT"]}}}}';

/**
 * P10: what CloudFront is to do where a file stands in for an API that is away: ask the group of both, and give the
 * file the site's headers. In China no edge function leads there.
 */
export const standInBehaviours = (partition: string): readonly object[] =>
  partition === 'aws-cn'
    ? []
    : STAND_IN_PATHS.map((path) => ({
        PathPattern: path.slice(1),
        TargetOriginId: expect.stringContaining('OriginGroup'),
        ResponseHeadersPolicyId: expect.anything(),
      }));
