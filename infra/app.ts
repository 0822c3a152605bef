import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunction, FUNCTIONS, NATIVE_FUNCTIONS, REPOSITORY_ROOT } from './constructs/bundle.ts';
import { packNativeModules } from './constructs/native-modules.ts';
import { addPortal } from './stacks/portal.ts';
import { STAGES } from './stage.ts';

const app = new App();
const assets = join(REPOSITORY_ROOT, 'dist/functions');
await Promise.all(FUNCTIONS.map((name) => bundleFunction(name, assets)));
// `-c native=absent` synthesises without the network; what it makes is not for deployment.
if (app.node.tryGetContext('native') !== 'absent') {
  for (const name of NATIVE_FUNCTIONS) await packNativeModules(REPOSITORY_ROOT, join(assets, name));
}
for (const stage of STAGES) addPortal(app, stage, assets);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
