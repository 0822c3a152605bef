import type { SourceFile } from './source-file.ts';

/**
 * The first circle of imports among `files`, as the paths walked; `undefined` where there is none.
 * Type imports count too: two files that need each other's types are one thing cut in two.
 */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const targets = new Map(files.map((file) => [file.path, file.imports.map((each) => each.target)]));
  const finished = new Set<string>();

  function follow(path: string, walked: readonly string[]): readonly string[] | undefined {
    if (walked.includes(path)) return [...walked.slice(walked.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const target of targets.get(path) ?? []) {
      const cycle = target === undefined ? undefined : follow(target, [...walked, path]);
      if (cycle !== undefined) return cycle;
    }
    finished.add(path);
    return undefined;
  }

  for (const { path } of files) {
    const cycle = follow(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
