import { pathToFileURL } from 'node:url';
import { getEvent } from './lambda-event.ts';

/** Run in a fresh process: prints the milliseconds from before the import to after the first answer. */
const file = process.argv[2] ?? '';
const started = performance.now();
const { handler } = await import(pathToFileURL(file).href);
const answer = await handler(getEvent('/api/register/units/u0000000000zz'), { awsRequestId: 'bench' });
const elapsed = performance.now() - started;
if (answer.statusCode !== 404) throw new Error(`expected 404, got ${answer.statusCode}`);
console.log(elapsed.toFixed(2));
process.exit(0);
