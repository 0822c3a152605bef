import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { deskFeatures } from '../../../functions/http/desk-features.ts';
import { features } from '../../../functions/http/features.ts';
import { writeApiReference } from '../../../infra/constructs/openapi.ts';
import { openApiDocument } from '../../../infra/constructs/openapi-document.ts';
import { openApiPage } from '../../../infra/constructs/openapi-page.ts';
import { ROLES } from '../../../shared/kernel/access.ts';
import { PROBLEM_TEXTS } from '../../../shared/kernel/problem.ts';
import { apiUnderTest, noteFeature, plainNoteFeature } from '../../support/api-under-test.ts';

/** The structure that OpenAPI 3.1.1 prescribes, as far as these documents use it. */
const schemaObject = z.record(z.string(), z.unknown());
const header = z.union([z.strictObject({ $ref: z.string() }), z.looseObject({ schema: schemaObject })]);
const content = z.record(
  z.string().check(z.regex(/^application\//)),
  z.strictObject({ schema: schemaObject }),
);
const operationObject = z.strictObject({
  operationId: z.string().check(z.regex(/^[a-z]\w+$/)),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      description: z.optional(z.string()),
      schema: schemaObject,
    }),
  ),
  requestBody: z.optional(z.strictObject({ required: z.literal(true), description: z.string(), content })),
  responses: z.record(
    z.string().check(z.regex(/^[2-5]\d\d$/)),
    z.strictObject({
      description: z.string().check(z.minLength(1)),
      headers: z.record(z.string(), header),
      content,
    }),
  ),
  'x-access': z.union([z.enum(['public', 'visitor']), z.array(z.enum(ROLES))]),
});
const documentSchema = z.strictObject({
  openapi: z.string().check(z.regex(/^3\.1\.\d$/)),
  info: z.strictObject({
    title: z.string(),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  tags: z.array(z.strictObject({ name: z.string() })),
  security: z.array(z.unknown()),
  paths: z.record(
    z.string().check(z.regex(/^\/api\//)),
    z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operationObject),
  ),
  components: z.strictObject({
    schemas: z.record(z.string(), schemaObject),
    headers: z.record(z.string(), schemaObject),
  }),
});

const all = [...features, ...deskFeatures, noteFeature(async () => ({ saved: '' }))];
const parsed = (given = all) => documentSchema.parse(JSON.parse(JSON.stringify(openApiDocument(given))));

describe('a developer reads the API from its document', () => {
  it('which has the structure of OpenAPI 3.1', () => {
    expect(() => parsed()).not.toThrow();
  });

  it('and holds every route that is served, and none that is not', () => {
    const { app } = apiUnderTest();
    const served = app.routes
      .filter(({ path }) => !path.startsWith('/api/pages/'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const documented = Object.entries(parsed([...features, ...deskFeatures]).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(served.sort());
  });

  it('whose references lead somewhere', () => {
    const document = JSON.parse(JSON.stringify(openApiDocument(all)));
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(references.length).toBeGreaterThan(0);
    for (const path of references) {
      expect(path.split('/').reduce((node, name) => node?.[name], document)).toBeDefined();
    }
  });

  it('whose path parameters are those of the path', () => {
    for (const [path, item] of Object.entries(parsed().paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(item)) {
        expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(named);
        expect(parameters.every((each) => each.in !== 'path' || each.required)).toBe(true);
      }
    }
  });

  it('and tells what a write asks for: key, body, limit, refusals', () => {
    const write = parsed().paths['/api/notes/{box}']?.post;
    expect(write?.parameters.map(({ name }) => name)).toEqual(['box', 'Idempotency-Key']);
    expect(write?.requestBody?.description).toContain('4096');
    expect(Object.keys(write?.responses ?? {})).toEqual([
      '201',
      '400',
      '409',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
  });

  it('every answer of the tests is one that the document names', async () => {
    const names = Object.keys(parsed().paths['/api/register/units/{publicId}']?.get?.responses ?? {});
    expect(names).toEqual(['200', '400', '404', '500', '503']);
    expect(
      Object.keys(parsed([plainNoteFeature()]).paths['/api/notes/{box}']?.post?.responses ?? {}),
    ).not.toContain('422');
  });
});

describe('a person reads it as a page', () => {
  const page = openApiPage(all);

  it('on which every operation and every problem code has its anchor, once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const operations = all.flatMap((feature) => feature.operations.map(({ contract }) => contract.id));
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(PROBLEM_TEXTS), ...operations]));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('which obeys the site’s content security policy', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\//);
  });

  it('written to disk beside the document, the same bytes each time', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'openapi-'));
    try {
      const read = () =>
        Promise.all(
          ['api/openapi.json', 'api/docs/index.html', 'api/docs/docs.css'].map((file) =>
            readFile(join(directory, file), 'utf8'),
          ),
        );
      await writeApiReference(directory);
      const first = await read();
      await writeApiReference(directory);
      expect(await read()).toEqual(first);
      expect(documentSchema.safeParse(JSON.parse(first[0] ?? '')).success).toBe(true);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
