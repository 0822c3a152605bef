import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunction, FUNCTIONS, REPOSITORY_ROOT } from './constructs/bundle.ts';
import { addPortal } from './stacks/portal.ts';
import { STAGES } from './stage.ts';

const assets = join(REPOSITORY_ROOT, 'dist/functions');
await Promise.all(FUNCTIONS.map((name) => bundleFunction(name, assets)));

const app = new App();
for (const stage of STAGES) addPortal(app, stage, assets);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
