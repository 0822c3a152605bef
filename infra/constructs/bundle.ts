import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { NATIVE_PACKAGES } from './native-modules.ts';

/** The Lambda functions, by the name of their entry file. */
export const FUNCTIONS = [
  'public-api',
  'desk-api',
  'publisher',
  'log-writer',
  'clock',
  'evidence',
  'notifier',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Functions that need packages with machine code beside their bundle: see native-modules.ts. */
export const NATIVE_FUNCTIONS: readonly FunctionName[] = ['evidence'];

export const REPOSITORY_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles one function with everything inside (the SDK too: the runtime's own copy loads slower and changes
 * without notice) into `<outDirectory>/<name>/index.mjs`. What the sources import when they need it (`import()`: the
 * client of KMS, the rendering of pages) lies in files beside it that a cold start does not read.
 * @returns the path of the bundle, the bytes that a cold start reads, and the bytes of all files
 */
export async function bundleFunction(
  name: FunctionName,
  outDirectory: string,
): Promise<{ readonly file: string; readonly bytes: number; readonly allBytes: number }> {
  const directory = join(outDirectory, name);
  // Parts of an earlier build have other names and would go along.
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'index.mjs');
  const result = await build({
    absWorkingDir: REPOSITORY_ROOT,
    entryPoints: [`functions/entry/${name}.ts`],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    entryNames: 'index',
    splitting: true,
    bundle: true,
    external: [...NATIVE_PACKAGES],
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    alias: { '@aws-sdk/credential-provider-node': './functions/adapters/environment-credentials.ts' },
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const { outputs } = result.metafile;
  const sizes = (names: Iterable<string>): number =>
    [...names].reduce((sum, each) => sum + (outputs[each]?.bytes ?? 0), 0);
  return { file, bytes: sizes(readAtStart(outputs)), allBytes: sizes(Object.keys(outputs)) };
}

/** The entry's file and what it imports before anything runs. */
function readAtStart(outputs: Metafile['outputs']): ReadonlySet<string> {
  const found = new Set(
    Object.keys(outputs).filter((name) => outputs[name]?.entryPoint?.includes('/entry/')),
  );
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement') found.add(path);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of FUNCTIONS) {
    const { bytes, allBytes } = await bundleFunction(name, join(REPOSITORY_ROOT, 'dist/functions'));
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} kB at a cold start, ${(allBytes / 1000).toFixed(1)} kB in all`,
    );
  }
}
