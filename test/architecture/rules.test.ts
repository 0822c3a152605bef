import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODE_RULES, lineCount } from './code-rules.ts';
import { findCycle } from './cycles.ts';
import { IMPORT_RULES } from './import-rules.ts';
import { readSourceFiles, sourceFile } from './source-file.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const files = readSourceFiles(REPOSITORY);

for (const rule of [...IMPORT_RULES, ...CODE_RULES]) {
  describe(rule.promise, () => {
    it('holds in every file', () => {
      expect(files.flatMap((file) => rule.check(file))).toEqual([]);
    });

    it('refuses each planted violation', () => {
      const missed = rule.refuses.filter(({ path, text }) => rule.check(sourceFile(path, text)).length === 0);
      expect(missed).toEqual([]);
    });

    it('accepts code that keeps it', () => {
      expect(rule.accepts.flatMap(({ path, text }) => rule.check(sourceFile(path, text)))).toEqual([]);
    });
  });
}

describe('files do not import each other in a circle', () => {
  it.each(['shared', 'functions'])('in %s/', (root) => {
    expect(findCycle(files.filter((file) => file.path.startsWith(`${root}/`)))).toBeUndefined();
  });

  it('finds a planted circle of three', () => {
    const planted = ['a', 'b', 'c'].map((name, at) =>
      sourceFile(`shared/x/${name}.ts`, `import './${['b', 'c', 'a'][at]}.ts';`),
    );
    expect(findCycle(planted)).toEqual(['shared/x/a.ts', 'shared/x/b.ts', 'shared/x/c.ts', 'shared/x/a.ts']);
  });
});

describe('imports are seen as TypeScript sees them', () => {
  const typeOnly = (text: string) => sourceFile('shared/x/a.ts', text).imports.map((each) => each.typeOnly);

  it('tells types from values', () => {
    expect(typeOnly("import type { A } from './b.ts';")).toEqual([true]);
    expect(typeOnly("import { type A, type B } from './b.ts';")).toEqual([true]);
    expect(typeOnly("import { type A, b } from './b.ts';")).toEqual([false]);
    expect(typeOnly("let a: import('./b.ts').A;")).toEqual([true]);
    expect(typeOnly("await import('./b.ts');")).toEqual([false]);
  });

  it('looks into the frontmatter and the scripts of Astro files', () => {
    const page = "---\nimport a from './a.ts';\n---\n<p>import</p>\n<script>import './b.ts';</script>";
    const targets = sourceFile('site/src/pages/x.astro', page).imports.map((each) => each.target);
    expect(targets).toEqual(['site/src/pages/a.ts', 'site/src/pages/b.ts']);
  });
});

describe('figures', () => {
  it.each(['shared', 'functions', 'site', 'infra', 'test'])('lines a file in %s/', (root) => {
    const lines = files.filter(({ path }) => path.startsWith(`${root}/`)).map(({ text }) => lineCount(text));
    lines.sort((a, b) => a - b);
    const at = (share: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))];
    console.log(`${root}/: ${lines.length} files, median ${at(0.5)} lines, 95th percentile ${at(0.95)}`);
    expect(lines.length).toBeGreaterThan(0);
  });
});
