import type * as z from 'zod/mini';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import { DEFAULT_BODY_LIMIT_BYTES, type OperationContract } from '../../shared/kernel/operation-contract.ts';
import { readJson } from './read-json.ts';

/** Most issues in one answer: a person corrects a form of fields, not a flood. */
const MOST_ISSUES = 50;

/** A record's key can be as long as the body. */
const MOST_FIELD_CHARACTERS = 200;

/** What a request brings, as the framework has split it. */
export interface RawInput {
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** Parsed input and the body's bytes, by which a repetition is known. */
export interface ParsedInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly bodyBytes: Uint8Array | undefined;
}

/**
 * All of a request's input by the contract's schemas, every issue reported at once.
 * @throws DomainError INVALID_INPUT, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
 */
export async function parseInput(contract: OperationContract, raw: RawInput): Promise<ParsedInput> {
  const issues: FieldIssue[] = [];
  const params = parsePart(contract.params, raw.params, issues);
  const query =
    contract.query === undefined ? undefined : parsePart(contract.query, queryOf(raw.url), issues);
  if (contract.body === undefined) {
    refuse(issues);
    return { params, query, body: undefined, bodyBytes: undefined };
  }
  const limit = contract.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES;
  const { value, bytes } = await readJson(raw.request, limit);
  const body = parsePart(contract.body, value, issues);
  refuse(issues);
  return { params, query, body, bodyBytes: bytes };
}

function refuse(issues: readonly FieldIssue[]): void {
  if (issues.length === 0) return;
  const listed = issues.slice(0, MOST_ISSUES);
  throw new DomainError('INVALID_INPUT', `expected input by the schema, got ${issues.length} issues`, {
    issues: listed,
  });
}

function parsePart(schema: z.ZodMiniType | undefined, value: unknown, issues: FieldIssue[]): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  issues.push(...parsed.error.issues.map(fieldIssue));
  return undefined;
}

/** Query as texts; a repeated name becomes a list, which no schema of a single value accepts. */
function queryOf(url: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null);
  const mark = url.indexOf('?');
  if (mark < 0) return query;
  for (const [name, value] of new URLSearchParams(url.slice(mark + 1))) {
    const before = query[name];
    if (before === undefined) query[name] = value;
    else query[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}

type ZodIssue = z.core.$ZodIssue;

/** An issue in the person's words. Limits come from our schemas; the value that was sent is never repeated. */
function fieldIssue(issue: ZodIssue): FieldIssue {
  const field = issue.path.map(String).join('.').slice(0, MOST_FIELD_CHARACTERS);
  return { field, code: issue.code, ...remedy(issue) };
}

function remedy(issue: ZodIssue): { zh: string; en: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { zh: `应填写，类型为 ${issue.expected}`, en: `Give a value of type ${issue.expected}` };
    case 'too_small':
      return { zh: `不得小于或短于 ${issue.minimum}`, en: `Must be at least ${issue.minimum}` };
    case 'too_big':
      return { zh: `不得大于或长于 ${issue.maximum}`, en: `Must be at most ${issue.maximum}` };
    case 'invalid_value':
      return { zh: `应为：${listed(issue.values)}`, en: `Must be one of: ${listed(issue.values)}` };
    case 'unrecognized_keys':
      return { zh: '含有未定义的字段', en: 'Holds a member that is not defined' };
    default:
      return { zh: '格式不正确', en: 'Not in the expected form' };
  }
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ');
