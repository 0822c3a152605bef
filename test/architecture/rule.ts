import type { ModuleImport, SourceFile } from './source-file.ts';

/** A file as a rule's control plants it. */
export interface Planted {
  readonly path: string;
  readonly text: string;
}

/** One rule of the design: what it promises, how it is checked, and code that it must and must not refuse. */
export interface Rule {
  readonly promise: string;
  /** What is wrong in the file, one line for each; empty where nothing is. */
  readonly check: (file: SourceFile) => readonly string[];
  /** The control: the rule is worth nothing unless it refuses each of these. */
  readonly refuses: readonly Planted[];
  readonly accepts: readonly Planted[];
}

/** A check that looks at each import of the files that `applies` selects. */
export function importCheck(
  applies: (path: string) => boolean,
  isAllowed: (each: ModuleImport, file: SourceFile) => boolean,
): Rule['check'] {
  return (file) => {
    if (!applies(file.path)) return [];
    return file.imports
      .filter((each) => !isAllowed(each, file))
      .map((each) => `${file.path}: ${each.statement}`);
  };
}

/** Folders of functions/ that are no feature. */
const TECHNICAL_FOLDERS = new Set(['entry', 'http', 'services', 'table', 'adapters', 'publish', 'clock']);

/** True for `functions/<feature>/…`. */
export function isFeature(path: string): boolean {
  const [root, folder, file] = path.split('/');
  return root === 'functions' && file !== undefined && !TECHNICAL_FOLDERS.has(folder ?? '');
}

export const isRoutes = (path: string): boolean => isFeature(path) && /(^|\/|-)routes\.ts$/.test(path);
export const isRepository = (path: string): boolean =>
  isFeature(path) && /(^|\/|-)repository\.ts$/.test(path);
export const isVerb = (path: string): boolean => isFeature(path) && !isRoutes(path) && !isRepository(path);

export const inFolder = (folder: string) => (path: string | undefined) =>
  path?.startsWith(`${folder}/`) === true;

/** True where the import is of this package or of a path inside it. */
export function isPackage(each: ModuleImport, name: string): boolean {
  return each.specifier === name || each.specifier?.startsWith(`${name}/`) === true;
}
