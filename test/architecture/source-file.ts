import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One import, re-export, dynamic import or type reference to another module. */
export interface ModuleImport {
  /** As written, e.g. `../kernel/days.ts`, `zod/mini`; `undefined` where it is reckoned at run time. */
  readonly specifier: string | undefined;
  /** Path from the repository root where the specifier is relative. */
  readonly target: string | undefined;
  /** True where nothing of it is left after the types are stripped. */
  readonly typeOnly: boolean;
  /** Text of the whole statement. */
  readonly statement: string;
}

/** A source file as the rules see it. */
export interface SourceFile {
  /** Path from the repository root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ModuleImport[];
  /** Syntax of the script parts; an Astro file's markup is left out. */
  readonly syntax: ts.SourceFile;
}

const ROOTS = ['shared', 'functions', 'site', 'infra', 'test'];
const SOURCE = /\.(ts|tsx|mts|js|mjs|astro)$/;
const GENERATED_FOLDERS = new Set(['node_modules', 'dist', '.astro', '.local', 'cdk.out', 'output']);

/** Every source file under the root folders of the repository at `repository`. */
export function readSourceFiles(repository: string): readonly SourceFile[] {
  return ROOTS.flatMap((root) => walk(join(repository, root)))
    .map((file) => relative(repository, file).split(sep).join('/'))
    .filter((path) => SOURCE.test(path))
    .map((path) => sourceFile(path, readFileSync(join(repository, path), 'utf8')));
}

/** Parses one file; also used to plant violations. */
export function sourceFile(path: string, text: string): SourceFile {
  const script = path.endsWith('.astro') ? scriptsOfAstro(text) : text;
  const kind = /\.(tsx|astro)$/.test(path) ? ts.ScriptKind.TSX : undefined;
  const syntax = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kind);
  return { path, text, syntax, imports: importsOf(path, syntax) };
}

/** Visits every node of the file, parents first. */
export function visit(syntax: ts.Node, look: (node: ts.Node) => void): void {
  look(syntax);
  ts.forEachChild(syntax, (child) => visit(child, look));
}

function walk(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED_FOLDERS.has(entry.name) ? [] : walk(path);
    return [path];
  });
}

function scriptsOfAstro(text: string): string {
  const frontmatter = /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n');
}

function importsOf(path: string, syntax: ts.SourceFile): readonly ModuleImport[] {
  const found: ModuleImport[] = [];
  visit(syntax, (node) => {
    const reference = moduleReference(node);
    if (reference === undefined) return;
    const { specifier, typeOnly } = reference;
    const target = specifier?.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(path), specifier))
      : undefined;
    found.push({ specifier, target, typeOnly, statement: node.getText() });
  });
  return found;
}

function moduleReference(node: ts.Node): Pick<ModuleImport, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: literal(node.moduleSpecifier), typeOnly: isTypeImport(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const named = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { specifier: named && literal(named), typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: literal(node.arguments[0]), typeOnly: false };
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const onlyNames = clause.name === undefined && bindings !== undefined && ts.isNamedImports(bindings);
  return onlyNames && bindings.elements.length > 0 && bindings.elements.every((each) => each.isTypeOnly);
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
