import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleFunction, FUNCTIONS } from '../../infra/constructs/bundle.ts';
import { type Figures, median } from './figures.ts';

const PEERS = ['bare-hono', 'express', 'fastify'] as const;
const RUNS = 11;
const run = promisify(execFile);

/**
 * Import and first answer in a fresh process, one look-up against the same engine: ours beside the same route on
 * bare Hono, Express and Fastify, interleaved, so that a slow moment of the machine strikes all alike.
 */
export async function benchCold(
  figures: Figures,
  given: { readonly endpoint: string; readonly directory: string },
) {
  const { endpoint, directory } = given;
  for (const name of FUNCTIONS) {
    const { bytes } = await bundleFunction(name, directory);
    figures.add(`bundle.${name}.kB`, bytes / 1000);
  }
  const files = new Map([['ours', join(directory, 'public-api/index.mjs')]]);
  for (const peer of PEERS) files.set(peer, await bundlePeer(peer, directory));

  const times = new Map<string, number[]>([...files.keys()].map((name) => [name, []]));
  for (let at = 0; at < RUNS; at += 1) {
    for (const [name, file] of files) times.get(name)?.push(await firstAnswer(file, endpoint));
  }
  const ours = times.get('ours') ?? [];
  for (const [name, values] of times) figures.add(`cold.${name}.ms`, median(values), `median of ${RUNS}`);
  const ratio = (peer: string): number =>
    median(ours.map((value, at) => value / (times.get(peer)?.[at] ?? 1)));
  figures.add('cold.ratio-to-bare-hono-dynamodb', ratio('bare-hono'));
  figures.add('cold.ratio-to-express', ratio('express'));
  figures.add('cold.ratio-to-fastify', ratio('fastify'));
}

async function bundlePeer(peer: string, directory: string): Promise<string> {
  const outfile = join(directory, `${peer}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`peers/${peer}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  });
  return outfile;
}

async function firstAnswer(file: string, endpoint: string): Promise<number> {
  const { stdout } = await run(
    process.execPath,
    [fileURLToPath(new URL('first-answer.ts', import.meta.url)), file],
    {
      env: {
        PATH: process.env.PATH,
        AWS_REGION: 'local',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        DYNAMODB_ENDPOINT: endpoint,
        REGISTER_TABLE: 'Register',
        SESSIONS_TABLE: 'Sessions',
        CASEWORK_TABLE: 'Casework',
        EVIDENCE_BUCKET: 'evidence',
        CASE_KEY: 'kms:alias/cases',
        HASH_KEY: 'kms:alias/hashes',
        PROOF_KEY: 'kms:alias/proofs',
        SITE_BUCKET: 'site',
        PUBLIC_ORIGIN: 'https://register.example',
        LOG_LEVEL: 'error',
      },
    },
  );
  return Number(stdout.trim().split('\n').at(-1));
}
