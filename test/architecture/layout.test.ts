import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const ROOTS = ['functions', 'infra', 'shared', 'site', 'test'];
const FILES = ['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'];
/** Made by commands and kept out of git. */
const MADE = ['node_modules', 'cdk.out', 'dist'];
const MOST_README_LINES = 120;

const read = (path: string): string => readFileSync(`${REPOSITORY}/${path}`, 'utf8');

describe('the repository is laid out as its README says', () => {
  it('has nothing at the top but the roots, the named files and dot files', () => {
    const allowed = new Set([...ROOTS, ...FILES, ...MADE]);
    const others = readdirSync(REPOSITORY).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(others).toEqual([]);
  });

  it.each(FILES)('has %s', (file) => {
    expect(existsSync(`${REPOSITORY}/${file}`)).toBe(true);
  });

  it.each(['.', ...ROOTS])('%s/ says what lives there in a README of at most 120 lines', (root) => {
    expect(read(`${root}/README.md`).trim().split('\n').length).toBeLessThanOrEqual(MOST_README_LINES);
  });

  it.each(['README.md', ...ROOTS.map((root) => `${root}/README.md`)])(
    'every link in %s leads somewhere',
    (file) => {
      const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
      const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
        (match) => match[1] ?? '',
      );
      expect(links.filter((link) => !existsSync(`${REPOSITORY}/${folder}${link}`))).toEqual([]);
    },
  );
});

describe('an install today is the install of the day it was tested', () => {
  const manifest = JSON.parse(read('package.json'));

  it.each(['dependencies', 'optionalDependencies', 'devDependencies'])('%s are exact versions', (group) => {
    const ranges = Object.entries<string>(manifest[group]).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(ranges).toEqual([]);
  });

  it.each(['', 'test/bench/page-peers/'])(
    'the lock file in ./%s names no registry, so that any mirror serves',
    (folder) => {
      expect(read(`${folder}package-lock.json`)).not.toMatch(/"resolved"|https?:\/\/registry/);
      const ranges = Object.values<string>(JSON.parse(read(`${folder}package.json`)).dependencies);
      expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
    },
  );

  it('the lock file has a digest for every package that this platform can install', () => {
    const packages = Object.entries<LockedPackage>(JSON.parse(read('package-lock.json')).packages);
    const bare = packages.filter(
      ([path, each]) =>
        path !== '' && !each.integrity && !each.link && !each.inBundle && !isForAnotherPlatform(each),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

interface LockedPackage {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** Optional, and made for something else than Linux on x64 with glibc, where the service and its checks run. */
function isForAnotherPlatform({ optional, os, cpu, libc }: LockedPackage): boolean {
  const fits =
    (os?.includes('linux') ?? true) && (cpu?.includes('x64') ?? true) && (libc?.includes('glibc') ?? true);
  return optional === true && !fits;
}
