import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { SITE_KEYS } from '../functions/adapters/object-keys.ts';
import { deploySite } from './constructs/deploy-site.ts';

/**
 * `npm run upload:site -- BUCKET [--keys addresses]`: puts the built site into a stage's bucket, with the credentials
 * of the person at the terminal. `--keys addresses` is for China.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: 'string', default: 'files' } },
});
const [name] = positionals;
const keys = SITE_KEYS.find((each) => each === values.keys);
if (name === undefined || keys === undefined) {
  console.error(`usage: npm run upload:site -- BUCKET [--keys ${SITE_KEYS.join(' | ')}]`);
  process.exit(2);
}
const { uploaded, removed } = await deploySite({ client: new S3Client({}), name, keys }, async () => {
  console.log('Frames changed: invoke the publisher with {"kind":"republish"}.');
});
console.log(`${uploaded} uploaded, ${removed} removed`);
