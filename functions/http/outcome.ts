import type { Context } from 'hono';
import type { ProblemCode } from '../../shared/kernel/problem.ts';
import { HTML_TYPE, NO_STORE, PAGE_HEADERS, PROBLEM_TYPE, SECURITY_HEADERS } from './headers.ts';
import { localeOf, problemDocument, problemOf, retryAfterHeader } from './problem.ts';
import type { GatewayBindings } from './request-id.ts';

export type Env = { Bindings: GatewayBindings };
export type AppContext = Context<Env>;

/** An answer before it becomes a response. */
export interface Outcome {
  readonly status: number;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole `Set-Cookie` values. */
  readonly cookies?: readonly string[];
  /** Where it is a problem: its code, and what was thrown, for the log alone. */
  readonly failure?: { readonly code: ProblemCode; readonly error: unknown };
}

/** The problem document for whatever was thrown. */
export function problemOutcome(error: unknown, c: AppContext, requestId: string): Outcome {
  const { code, issues } = problemOf(error);
  const locale = localeOf(c.req.header('accept-language'));
  const document = problemDocument(code, issues, { requestId, locale });
  return {
    status: document.status,
    contentType: PROBLEM_TYPE,
    cacheControl: NO_STORE,
    body: JSON.stringify(document),
    headers: { 'content-language': locale === 'zh' ? 'zh-CN' : 'en', ...retryAfterHeader(code) },
    failure: { code, error },
  };
}

/**
 * Header sets by content type, then cache policy: a handful, made once, since building one costs 2 µs. Two levels
 * because a joined name would have to be hashed anew for each answer.
 */
const headerSets = new Map<string, Map<string, Headers>>();

function headersOf({ contentType, cacheControl }: Outcome): Headers {
  const known = headerSets.get(contentType)?.get(cacheControl);
  if (known !== undefined) return known;
  const headers = new Headers({
    ...(contentType === HTML_TYPE ? PAGE_HEADERS : SECURITY_HEADERS),
    'content-type': contentType,
    'cache-control': cacheControl,
  });
  const ofType = headerSets.get(contentType) ?? new Map<string, Headers>();
  headerSets.set(contentType, ofType.set(cacheControl, headers));
  return headers;
}

/** The response: an own copy of the common headers, the request's id, and what the outcome adds. */
export function responseOf(outcome: Outcome, requestId: string): Response {
  const { body, status } = outcome;
  const response = new Response(body, { status, headers: headersOf(outcome) });
  response.headers.set('x-request-id', requestId);
  for (const [name, value] of Object.entries(outcome.headers ?? {})) response.headers.set(name, value);
  for (const cookie of outcome.cookies ?? []) response.headers.append('set-cookie', cookie);
  return response;
}
