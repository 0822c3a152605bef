import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { NATIVE_PACKAGES } from './native-modules.ts';

/** The Lambda functions, by the name of their entry file. */
export const FUNCTIONS = ['public-api', 'desk-api', 'publisher', 'log-writer', 'clock', 'evidence'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Functions that need packages with machine code beside their bundle: see native-modules.ts. */
export const NATIVE_FUNCTIONS: readonly FunctionName[] = ['evidence'];

export const REPOSITORY_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles one function with everything inside (the SDK too: the runtime's own copy loads slower and changes
 * without notice) into `<outDirectory>/<name>/index.mjs`.
 * @returns the path of the bundle and its size in bytes
 */
export async function bundleFunction(
  name: FunctionName,
  outDirectory: string,
): Promise<{ readonly file: string; readonly bytes: number }> {
  const directory = join(outDirectory, name);
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'index.mjs');
  const result = await build({
    absWorkingDir: REPOSITORY_ROOT,
    entryPoints: [`functions/entry/${name}.ts`],
    outfile: file,
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
  const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { file, bytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of FUNCTIONS) {
    const { bytes } = await bundleFunction(name, join(REPOSITORY_ROOT, 'dist/functions'));
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB`);
  }
}
