import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Packages with machine code, which no bundler can put into one file: the function gets them as a folder
 * `node_modules` beside its bundle. For one machine that is a link to the repository's own; for Lambda they are fetched
 * for its processor and system by the digests of package-lock.json, since npm installs them only for the machine that
 * it runs on.
 */
export const NATIVE_PACKAGES = ['sharp'] as const;

/** Lambda's arm64 runtime is Amazon Linux 2023: glibc. */
const LAMBDA_PLATFORM = ['--cpu=arm64', '--os=linux', '--libc=glibc'] as const;

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Lets a function on this machine find the packages where they are. */
export async function linkNativeModules(repository: string, directory: string): Promise<void> {
  const link = join(directory, 'node_modules');
  await rm(link, { recursive: true, force: true });
  await symlink(join(repository, 'node_modules'), link);
}

/**
 * Puts the packages for Lambda beside a bundle; fetched once for each state of the lock file.
 * @throws Error where npm cannot fetch them, or a digest is another than the lock file's
 */
export async function packNativeModules(repository: string, directory: string): Promise<void> {
  const manifest = nativeManifest(JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')));
  const text = JSON.stringify(manifest);
  const kept = join(repository, 'dist/native', createHash('sha256').update(text).digest('hex').slice(0, 16));
  if (!existsSync(kept)) await fetchInto(kept, manifest);
  const target = join(directory, 'node_modules');
  await rm(target, { recursive: true, force: true });
  await cp(join(kept, 'node_modules'), target, { recursive: true });
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly packages: LockedPackages;
}

/** The part of a lock file that the native packages need, on every platform: npm picks from it. */
export function nativeManifest(lock: { readonly packages: LockedPackages }): Manifest {
  const packages: Record<string, LockedPackage> = {};
  const wanted: string[] = [...NATIVE_PACKAGES];
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    const path = `node_modules/${name}`;
    const found = lock.packages[path];
    if (found === undefined) throw new Error(`expected ${name} in package-lock.json`);
    if (packages[path] !== undefined) continue;
    packages[path] = found;
    wanted.push(...Object.keys({ ...found.dependencies, ...found.optionalDependencies }));
  }
  const versions = NATIVE_PACKAGES.map(
    (name) => [name, packages[`node_modules/${name}`]?.version ?? ''] as const,
  );
  return { dependencies: Object.fromEntries(versions), packages };
}

/** Into a folder of another name first: one that is broken off must not look whole. */
async function fetchInto(kept: string, { dependencies, packages }: Manifest): Promise<void> {
  const making = `${kept}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  const root = { name: 'native', version: '0.0.0', dependencies };
  const lock = { ...root, lockfileVersion: 3, requires: true, packages: { '': root, ...packages } };
  await writeFile(join(making, 'package.json'), JSON.stringify(root));
  await writeFile(join(making, 'package-lock.json'), JSON.stringify(lock));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', ['ci', ...LAMBDA_PLATFORM, ...quiet], { cwd: making, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new Error('npm could not fetch sharp for Lambda; a synthesis alone needs none: -c native=absent');
  await rename(making, kept);
}
