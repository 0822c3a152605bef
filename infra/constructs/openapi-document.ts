import type * as z from 'zod/mini';
import type { Feature } from '../../functions/http/operation.ts';
import { statusOfProblem } from '../../functions/http/problem.ts';
import {
  API_BASE_PATH,
  API_VERSION,
  DEFAULT_BODY_LIMIT_BYTES,
  type OperationContract,
} from '../../shared/kernel/operation-contract.ts';
import { type ProblemCode, problemSchema } from '../../shared/kernel/problem.ts';
import { describedJsonSchema } from './field-descriptions.ts';

type JsonSchema = Record<string, unknown>;

const PROBLEM_REF = { $ref: '#/components/schemas/Problem' };
const REQUEST_ID_HEADER = { $ref: '#/components/headers/X-Request-Id' };

/** The OpenAPI 3.1 document of all operations, made from their contracts alone. */
export function openApiDocument(features: readonly Feature[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const feature of features) {
    for (const { contract } of feature.operations) {
      const path = `${API_BASE_PATH}${contract.path}`;
      const item = paths[path] ?? {};
      paths[path] = { ...item, [contract.method.toLowerCase()]: operationObject(feature.name, contract) };
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '诚信计量 API · Integrity metrology API',
      version: API_VERSION,
      description:
        '错误一律为 RFC 9457 问题文档。Errors are problem documents (RFC 9457); codes: /api/docs#problems.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: features.map(({ name }) => ({ name })),
    security: [],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema) },
      headers: {
        'X-Request-Id': {
          description: 'Names the request in our logs. / 请求编号，联系我们时请提供。',
          schema: { type: 'string' },
        },
      },
    },
  };
}

/** Codes of every problem that an operation can answer with. */
export function problemsOf(contract: OperationContract): readonly ProblemCode[] {
  const takesInput = [contract.params, contract.query, contract.body].some((part) => part !== undefined);
  const codes: ProblemCode[] = [...contract.problems];
  if (takesInput || contract.idempotency === 'required') codes.push('INVALID_INPUT');
  if (contract.body !== undefined) codes.push('PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  if (contract.idempotency === 'required') codes.push('IDEMPOTENCY_MISMATCH', 'IDEMPOTENCY_IN_PROGRESS');
  if (contract.idempotency === 'required') codes.push('STORE_UNAVAILABLE');
  if (typeof contract.access === 'object') codes.push('UNAUTHENTICATED', 'FORBIDDEN');
  codes.push('INTERNAL_ERROR');
  return [...new Set(codes)];
}

function operationObject(tag: string, contract: OperationContract) {
  return {
    operationId: contract.id,
    tags: [tag],
    summary: contract.summary.en,
    description: contract.summary.zh,
    parameters: [
      ...parameters('path', contract.params),
      ...parameters('query', contract.query),
      ...idempotencyParameter(contract),
    ],
    ...requestBody(contract),
    responses: { ...successResponse(contract), ...problemResponses(contract) },
    'x-access': typeof contract.access === 'object' ? contract.access.roles : contract.access,
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodMiniType | undefined) {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: own,
  }));
}

function idempotencyParameter(contract: OperationContract) {
  if (contract.idempotency === 'none') return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A new one for each intention; the same one for each repetition, for 24 hours.',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
    },
  ];
}

function requestBody(contract: OperationContract) {
  if (contract.body === undefined) return {};
  const limit = contract.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES;
  return {
    requestBody: {
      required: true,
      description: `At most ${limit} bytes.`,
      content: { 'application/json': { schema: jsonSchema(contract.body) } },
    },
  };
}

function successResponse(contract: OperationContract) {
  return {
    [contract.status ?? 200]: {
      description: contract.summary.en,
      headers: {
        'X-Request-Id': REQUEST_ID_HEADER,
        'Cache-Control': { schema: { type: 'string', const: contract.cacheControl } },
      },
      content: { 'application/json': { schema: jsonSchema(contract.response) } },
    },
  };
}

function problemResponses(contract: OperationContract) {
  const byStatus = Map.groupBy(problemsOf(contract), statusOfProblem);
  const entries = [...byStatus].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    entries.map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        headers: { 'X-Request-Id': REQUEST_ID_HEADER },
        content: { 'application/problem+json': { schema: PROBLEM_REF } },
      },
    ]),
  );
}

/** OpenAPI 3.1 schemas are of draft 2020-12 by default, so `$schema` would only repeat it. */
function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _dialect, ...rest } = describedJsonSchema(schema);
  return rest;
}
