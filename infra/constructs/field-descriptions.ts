import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as z from 'zod/mini';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type JsonSchema = Record<string, unknown>;
type Comments = ReadonlyMap<string, string>;

/**
 * The JSON Schema of a schema (draft 2020-12, input side: what travels on the wire), each field described by the
 * comment above it in the source. Taken from there, the words cost the functions' bundles nothing.
 */
export function describedJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  const described: JsonSchema = JSON.parse(JSON.stringify(plain));
  addComments(described);
  return described;
}

function addComments(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) addComments(child);
  const properties = (node as JsonSchema).properties as Record<string, JsonSchema> | undefined;
  const own = commentsByFields().get(signature(Object.keys(properties ?? {})));
  for (const [name, comment] of own ?? []) {
    const property = properties?.[name];
    if (property !== undefined) property.description ??= comment;
  }
}

let known: ReadonlyMap<string, Comments> | undefined;

/** Comments of the object literals in the files of nouns and contracts, by the names of their fields. */
function commentsByFields(): ReadonlyMap<string, Comments> {
  known ??= new Map(
    globSync('shared/**/{schema,api,problem}.ts', { cwd: ROOT })
      .sort()
      .flatMap((path) => objectsOf(`${ROOT}${path}`)),
  );
  return known;
}

function objectsOf(path: string): readonly (readonly [string, Comments])[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.ObjectLiteralExpression>();
  const literals: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) literals.push(node);
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    ) {
      named.set(node.name.getText(), node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return literals.map((literal) => {
    const fields = fieldsOf(literal, named);
    const comments = fields.flatMap(([name, comment]) => (comment === '' ? [] : [[name, comment] as const]));
    return [signature(fields.map(([name]) => name)), new Map(comments)] as const;
  });
}

/** Names and comments of an object's fields, with those of an object that is spread into it. */
function fieldsOf(
  literal: ts.ObjectLiteralExpression,
  named: ReadonlyMap<string, ts.ObjectLiteralExpression>,
): readonly (readonly [name: string, comment: string])[] {
  return literal.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) {
      const spread = named.get(property.expression.getText());
      return spread === undefined ? [] : fieldsOf(spread, named);
    }
    return property.name === undefined ? [] : [[property.name.getText(), commentOf(property)] as const];
  });
}

function commentOf(node: ts.Node): string {
  const texts = ts
    .getJSDocCommentsAndTags(node)
    .filter((each) => ts.isJSDoc(each))
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '');
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

const signature = (names: readonly string[]): string => [...names].sort().join(',');
