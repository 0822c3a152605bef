import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The benches render pages, which are TSX: bundled first, then run on the Node of the npm scripts. The bundle lies
 * beside its sources, since they find the files that they measure from where they are.
 */
const outfile = fileURLToPath(new URL('.bench.bundle.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
});
try {
  execFileSync(process.execPath, ['--max-old-space-size=12000', outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
} catch {
  process.exitCode = 1;
} finally {
  rmSync(outfile, { force: true });
}
