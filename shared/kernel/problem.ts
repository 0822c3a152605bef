import * as z from 'zod/mini';
import type { ErrorCode } from './errors.ts';

/** Every `code` that a problem document can carry: the domain's, and one for what we did not foresee. */
export type ProblemCode = ErrorCode | 'INTERNAL_ERROR';

interface ProblemText {
  readonly title: string;
  /** What the person can do. */
  readonly detail: string;
}

/** A refusal by role; by itself, for pages that must say it where the edge put its own page in the API's place. */
export const FORBIDDEN_TEXTS = {
  zh: { title: '无权这样做', detail: '您的岗位没有此项权限，或这一步须由另一人办理。需要时请联系管理员。' },
  en: {
    title: 'Not allowed',
    detail:
      'Your role does not include this, or somebody else has to take this step. Ask your administrator if need be.',
  },
} as const;

/** What people are told for each code, in both languages. The API's reference page is made from it too. */
export const PROBLEM_TEXTS: Readonly<
  Record<ProblemCode, { readonly zh: ProblemText; readonly en: ProblemText }>
> = {
  INVALID_INPUT: {
    zh: { title: '提交的内容有误', detail: '请按 errors 中的说明修改后重新提交。' },
    en: {
      title: 'Something in the request is not right',
      detail: 'Correct what errors names and send it again.',
    },
  },
  UNAUTHENTICATED: {
    zh: { title: '请先登录', detail: '尚未登录，或登录已失效。请登录后再试。' },
    en: {
      title: 'Please sign in',
      detail: 'You are not signed in, or your session has ended. Sign in and try again.',
    },
  },
  FORBIDDEN: FORBIDDEN_TEXTS,
  NOT_FOUND: {
    zh: { title: '没有找到', detail: '请核对地址或编号。' },
    en: { title: 'Not found', detail: 'Check the address or the number.' },
  },
  CONFLICT: {
    zh: { title: '当前状态不允许这样做', detail: '请重新查看最新情况后再决定。' },
    en: { title: 'The present state does not allow this', detail: 'Look at the latest state, then decide.' },
  },
  VERSION_MISMATCH: {
    zh: { title: '内容已被他人修改', detail: '请载入最新版本，核对后重新提交。' },
    en: {
      title: 'Someone changed it in the meantime',
      detail: 'Load the latest version, check it and send again.',
    },
  },
  IDEMPOTENCY_MISMATCH: {
    zh: { title: '同一个幂等键用于不同的内容', detail: '新的请求请使用新的 Idempotency-Key。' },
    en: { title: 'This idempotency key was used for another request', detail: 'Use a new Idempotency-Key.' },
  },
  IDEMPOTENCY_IN_PROGRESS: {
    zh: { title: '同一请求正在处理', detail: '请按 Retry-After 稍后用同一个键重试。' },
    en: {
      title: 'The same request is being handled',
      detail: 'Try again with the same key after Retry-After.',
    },
  },
  PAYLOAD_TOO_LARGE: {
    zh: { title: '提交的内容过大', detail: '请缩小后重新提交。' },
    en: { title: 'The request is too large', detail: 'Make it smaller and send it again.' },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    zh: { title: '不支持的内容类型', detail: '请以 application/json（UTF-8，不压缩）发送。' },
    en: { title: 'Unsupported media type', detail: 'Send application/json in UTF-8, not compressed.' },
  },
  METHOD_NOT_ALLOWED: {
    zh: { title: '此地址不支持该方法', detail: '可用的方法见 Allow。' },
    en: { title: 'Method not allowed here', detail: 'Allow names the methods that are.' },
  },
  RATE_LIMITED: {
    zh: { title: '请求过于频繁', detail: '请按 Retry-After 稍后再试。' },
    en: { title: 'Too many requests', detail: 'Try again after Retry-After.' },
  },
  STORE_UNAVAILABLE: {
    zh: { title: '暂时无法查询', detail: '这不代表没有登记，请稍后再试。' },
    en: {
      title: 'We cannot say at the moment',
      detail: 'This does not mean "not registered". Try again shortly.',
    },
  },
  INTERNAL_ERROR: {
    zh: { title: '服务出现意外错误', detail: '请稍后再试；联系我们时请提供 requestId。' },
    en: {
      title: 'Unexpected error of the service',
      detail: 'Try again later; quote requestId if you contact us.',
    },
  },
};

/** A problem document (RFC 9457) as this service sends it: `application/problem+json`. */
export const problemSchema = z.object({
  /** Relative URI of the code's description: `/api/docs#NOT_FOUND`. */
  type: z.string(),
  /** In the language of `Accept-Language`; Chinese where it asks for neither. */
  title: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  /** The HTTP status, repeated. */
  status: z.int().check(z.gte(400), z.lte(599)),
  /** What the person can do, in the language of `title`; absent for an unforeseen error. */
  detail: z.optional(z.string()),
  /** A code that this reader does not know yet must not make the document unreadable: hence any text. */
  code: z.string(),
  /** Names the request in our logs. */
  requestId: z.string(),
  /** All that is wrong with the input, by field; empty where the problem is another. */
  errors: z.array(z.object({ field: z.string(), code: z.string(), zh: z.string(), en: z.string() })),
});
export type Problem = z.infer<typeof problemSchema>;
