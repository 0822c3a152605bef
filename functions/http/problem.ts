import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import { PROBLEM_TEXTS, type Problem, type ProblemCode } from '../../shared/kernel/problem.ts';
import { ConditionFailed } from '../table/table.ts';

/** Seconds after which a caller may try again, where the code implies a wait. */
const RETRY_AFTER_SECONDS = { IDEMPOTENCY_IN_PROGRESS: 2, RATE_LIMITED: 60, STORE_UNAVAILABLE: 5 } as const;

/** Code and field issues of whatever was thrown: what gave way to a transaction in flight is asked again, what we did not throw on purpose is our own fault. */
export function problemOf(error: unknown): { code: ProblemCode; issues: readonly FieldIssue[] } {
  if (error instanceof DomainError) return { code: error.code, issues: error.issues };
  // Nothing was written, and nothing is wrong with what was asked: it may be asked again.
  const gaveWay = error instanceof ConditionFailed && error.index < 0;
  return { code: gaveWay ? 'STORE_UNAVAILABLE' : 'INTERNAL_ERROR', issues: [] };
}

/** HTTP status of each code. The only place where domain words become HTTP. */
export function statusOfProblem(code: ProblemCode): number {
  switch (code) {
    case 'INVALID_INPUT':
      return 400;
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'NOT_FOUND':
      return 404;
    case 'METHOD_NOT_ALLOWED':
      return 405;
    case 'CONFLICT':
    case 'IDEMPOTENCY_IN_PROGRESS':
      return 409;
    case 'VERSION_MISMATCH':
      return 412;
    case 'PAYLOAD_TOO_LARGE':
      return 413;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return 415;
    case 'IDEMPOTENCY_MISMATCH':
      return 422;
    case 'RATE_LIMITED':
      return 429;
    case 'INTERNAL_ERROR':
      return 500;
    case 'STORE_UNAVAILABLE':
      return 503;
  }
}

/** `Retry-After` of a code, where it has one. */
export function retryAfterHeader(code: ProblemCode): Readonly<Record<string, string>> {
  if (!(code in RETRY_AFTER_SECONDS)) return {};
  return { 'retry-after': String(RETRY_AFTER_SECONDS[code as keyof typeof RETRY_AFTER_SECONDS]) };
}

/**
 * The problem document (RFC 9457). Built from closed texts and field issues alone: an error's message is for
 * operators and never gets in.
 */
export function problemDocument(
  code: ProblemCode,
  issues: readonly FieldIssue[],
  context: { readonly requestId: string; readonly locale: 'zh' | 'en' },
): Problem {
  const texts = PROBLEM_TEXTS[code];
  const own = texts[context.locale];
  return {
    type: `/api/docs#${code}`,
    title: own.title,
    titleZh: texts.zh.title,
    titleEn: texts.en.title,
    status: statusOfProblem(code),
    ...(code === 'INTERNAL_ERROR' ? {} : { detail: own.detail }),
    code,
    requestId: context.requestId,
    errors: issues.map(({ field, code: issueCode, zh, en }) => ({ field, code: issueCode, zh, en })),
  };
}

/**
 * English where `Accept-Language` prefers it to Chinese, else Chinese (RFC 9110, 12.5.4, weights included).
 * @param header attacker-controlled; at most 200 characters are looked at
 */
export function localeOf(header: string | null | undefined): 'zh' | 'en' {
  let best: { locale: 'zh' | 'en'; weight: number } = { locale: 'zh', weight: 0 };
  for (const range of (header ?? '').slice(0, 200).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const locale = /^(zh|en)(-|$)/.exec(tag)?.[1];
    const quality = parameters.find((part) => part.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (locale !== undefined && weight > best.weight)
      best = { locale: locale === 'en' ? 'en' : 'zh', weight };
  }
  return best.locale;
}
