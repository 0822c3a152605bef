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

  it('the lock file names no registry, so that any mirror serves', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  it('the lock file has a digest for every package', () => {
    const packages = Object.entries<{ integrity?: string; link?: boolean; inBundle?: boolean }>(
      JSON.parse(read('package-lock.json')).packages,
    );
    const bare = packages.filter(
      ([path, each]) => path !== '' && !each.integrity && !each.link && !each.inBundle,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
