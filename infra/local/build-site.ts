import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../constructs/bundle.ts';
import { SITE_BUILD } from '../constructs/deploy-site.ts';
import { CannotStart } from './settings.ts';

/** The file that the last step of a build writes: where it is, the build is whole. */
const LAST_BUILT = join(SITE_BUILD, 'api/openapi.json');
const SOURCES = ['site/src', 'site/public', 'shared', 'functions/http', 'infra/constructs'] as const;

/** Builds the site where its sources are newer than the last build. @returns whether it built */
export async function buildSite(): Promise<boolean> {
  const built = existsSync(LAST_BUILT) ? (await stat(LAST_BUILT)).mtimeMs : 0;
  const newest = Math.max(...(await Promise.all(SOURCES.map((folder) => newestChange(folder)))));
  if (built > newest) return false;
  await run(['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site', '--silent']);
  for (const script of ['open-data-schema.ts', 'openapi.ts'])
    await run([`infra/constructs/${script}`, 'site/dist']);
  return true;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function newestChange(folder: string): Promise<number> {
  const files = await filesBelow(join(REPOSITORY_ROOT, folder));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...args], {
    cwd: REPOSITORY_ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new CannotStart(`站点构建失败 the site did not build (${args[0]}):\n${output}`);
}
