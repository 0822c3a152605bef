import ts from 'typescript';
import { importCheck, inFolder, isPackage, type Rule } from './rule.ts';
import { type SourceFile, visit } from './source-file.ts';

const MOST_LINES = 300;

const inProduct = (path: string): boolean => /^(shared|functions)\//.test(path);
const isConfigFile = (path: string): boolean => /\.config\.(ts|mjs)$/.test(path);
/** Declares what a package without types exports. */
const isDeclaration = (path: string): boolean => path.endsWith('.d.ts');

/** Rules 5 and 6 of the design's section 3, and what else holds for every line. */
export const CODE_RULES: readonly Rule[] = [
  {
    promise: 'the environment is read once, in functions/services/config.ts',
    check: syntaxCheck(
      (path) => (inProduct(path) || inFolder('site/src')(path)) && path !== 'functions/services/config.ts',
      (node) => /^process\s*\.\s*env$/.test(memberText(node)) || /^process\[/.test(memberText(node)),
    ),
    refuses: [{ path: 'functions/http/a.ts', text: 'const level = process.env.LOG_LEVEL;' }],
    accepts: [{ path: 'functions/services/config.ts', text: 'export const env = process.env;' }],
  },
  {
    promise: 'the clock and chance come from adapters/clock.ts, ids.ts and random.ts, elsewhere as arguments',
    check: syntaxCheck(
      (path) => inProduct(path) && !/^functions\/adapters\/(clock|ids|random)\.ts$/.test(path),
      readsClockOrChance,
    ),
    refuses: [
      { path: 'shared/register/a.ts', text: 'const now = Date.now();' },
      { path: 'shared/register/a.ts', text: 'const now = new Date();' },
      { path: 'functions/http/a.ts', text: 'const id = crypto.randomUUID();' },
      { path: 'functions/http/a.ts', text: "import { randomUUID } from 'node:crypto'; randomUUID();" },
      { path: 'functions/http/a.ts', text: 'const jitter = Math.random();' },
    ],
    accepts: [
      { path: 'shared/register/a.ts', text: 'const at = new Date(instant);' },
      { path: 'functions/adapters/clock.ts', text: 'const now = new Date();' },
    ],
  },
  {
    promise: 'shared/ touches no network, page or process',
    check: syntaxCheck(
      inFolder('shared'),
      (node) =>
        /^(document|window|localStorage|sessionStorage|navigator|process)\.\w+$/.test(memberText(node)) ||
        (ts.isCallExpression(node) && node.expression.getText() === 'fetch'),
    ),
    refuses: [
      { path: 'shared/register/a.ts', text: 'document.title;' },
      { path: 'shared/register/a.ts', text: "await fetch('/x');" },
    ],
    accepts: [{ path: 'shared/register/a.ts', text: 'const title = page.document.title;' }],
  },
  {
    promise: 'no request path scans a table',
    check: syntaxCheck(inFolder('functions'), (node) =>
      ts.isIdentifier(node)
        ? /^(Scan(Command|Input)|BatchExecuteStatementCommand|paginateScan)$/.test(node.text)
        : false,
    ),
    refuses: [{ path: 'functions/table/a.ts', text: "import { ScanCommand } from '@aws-sdk/lib-dynamodb';" }],
    accepts: [
      { path: 'functions/table/a.ts', text: "import { QueryCommand } from '@aws-sdk/lib-dynamodb';" },
    ],
  },
  {
    promise: "zod is imported as * from 'zod/mini', which costs 13 KB in a bundle where { z } costs 454",
    check: importCheck(
      () => true,
      (each) =>
        !isPackage(each, 'zod') || /^import (type )?\* as z from ['"]zod\/mini['"];?$/.test(each.statement),
    ),
    refuses: [
      { path: 'functions/http/a.ts', text: "import { z } from 'zod';" },
      { path: 'functions/http/a.ts', text: "import { z } from 'zod/mini';" },
      { path: 'functions/http/a.ts', text: "import * as z from 'zod';" },
    ],
    accepts: [{ path: 'functions/http/a.ts', text: "import * as z from 'zod/mini';" }],
  },
  {
    promise: 'nothing is exported as default outside Astro and configuration files',
    check: syntaxCheck(
      (path) => !path.endsWith('.astro') && !isConfigFile(path) && !isDeclaration(path),
      isDefaultExport,
    ),
    refuses: [
      { path: 'shared/register/a.ts', text: 'export default 1;' },
      { path: 'shared/register/a.ts', text: 'export default function a() {}' },
      { path: 'shared/register/a.ts', text: 'const a = 1; export { a as default };' },
    ],
    accepts: [{ path: 'site/astro.config.ts', text: 'export default {};' }],
  },
  {
    promise: 'no file passes on what another file exports (no barrels)',
    check: syntaxCheck(
      () => true,
      (node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined,
    ),
    refuses: [
      { path: 'shared/register/index.ts', text: "export * from './schema.ts';" },
      { path: 'shared/register/index.ts', text: "export { statusOn } from './status.ts';" },
    ],
    accepts: [{ path: 'shared/register/a.ts', text: 'export const a = 1;' }],
  },
  {
    promise: `no file is longer than ${MOST_LINES} lines`,
    check: ({ path, text }) => {
      const lines = lineCount(text);
      return lines > MOST_LINES ? [`${path}: ${lines} lines`] : [];
    },
    refuses: [{ path: 'shared/register/a.ts', text: '\n'.repeat(MOST_LINES + 1) }],
    accepts: [{ path: 'shared/register/a.ts', text: '\n'.repeat(MOST_LINES) }],
  },
  {
    promise: 'tests drive the real modules: none is replaced by a mock',
    check: syntaxCheck(inFolder('test'), (node) => /^vi\.(mock|doMock|hoisted)$/.test(memberText(node))),
    refuses: [{ path: 'test/shared/a.test.ts', text: "vi.mock('../../shared/register/status.ts');" }],
    accepts: [{ path: 'test/shared/a.test.ts', text: 'vi.useFakeTimers();' }],
  },
];

/** Lines of a file that ends with a line feed, as an editor counts them. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function syntaxCheck(applies: (path: string) => boolean, isWrong: (node: ts.Node) => boolean): Rule['check'] {
  return (file) => (applies(file.path) ? wrongLines(file, isWrong) : []);
}

function wrongLines({ path, syntax }: SourceFile, isWrong: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  visit(syntax, (node) => {
    if (!isWrong(node)) return;
    const { line } = syntax.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: ${node.getText().split('\n')[0]}`);
  });
  return found;
}

/** `a.b` or `a[…]` as written, else nothing. */
function memberText(node: ts.Node): string {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.getText() : '';
}

function readsClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression.getText();
  return /^(Date(\.now)?|Math\.random|performance\.now|(.*\.)?(randomUUID|randomBytes|getRandomValues))$/.test(
    called,
  );
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
}
