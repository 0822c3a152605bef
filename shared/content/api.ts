import * as z from 'zod/mini';
import { uploadPassSchema, uploadWishSchema } from '../evidence/schema.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { problemSchema } from '../kernel/problem.ts';
import {
  CONTENT_STEPS,
  contentFactSchema,
  contentHeadSchema,
  contentIdSchema,
  contentKindSchema,
  typedSchema,
} from './schema.ts';

/** What editors do: list, read, try, save, and lead a version to the public. */

const editors = { roles: ['editor'] } as const;
const item = z.object({ kind: contentKindSchema, id: contentIdSchema });
const title = z.object({ zh: z.string(), en: z.string() });
/** Bytes of a request: two texts of 20,000 characters, six bytes a character at most as JSON escapes them. */
const BODY_LIMIT_BYTES = 300_000;
const NOTE_MOST = 200;
const REASON_MOST = 300;
const revision = z.int().check(z.gte(0));

export const listContentContract = {
  id: 'listContent',
  method: 'GET',
  path: '/desk/content',
  summary: { zh: '一类内容的全部条目', en: 'All items of one kind of content' },
  query: z.object({ kind: contentKindSchema }),
  response: z.object({
    items: z.array(
      z.object({
        id: contentIdSchema,
        title,
        /** Absent where nobody has edited what came with the site. */
        head: z.optional(contentHeadSchema),
      }),
    ),
    now: z.iso.datetime(),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'none',
} as const satisfies OperationContract;

export const openContentContract = {
  id: 'openContent',
  method: 'GET',
  path: '/desk/content/{kind}/{id}',
  summary: { zh: '一个条目：最新版本与全部经过', en: 'An item: its newest version and all that happened' },
  params: item,
  response: z.object({
    head: z.optional(contentHeadSchema),
    /** The newest version, or what came with the site; nothing for a new item. */
    typed: typedSchema,
    /** What the plan calls the target of which evidence is entered. */
    name: z.optional(title),
    /** True where there is such an item in what came with the site. */
    builtIn: z.boolean(),
    /** Newest first. */
    history: z.array(contentFactSchema),
    now: z.iso.datetime(),
  }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'none',
} as const satisfies OperationContract;

export const readVersionContract = {
  id: 'readContentVersion',
  method: 'GET',
  path: '/desk/content/{kind}/{id}/versions/{version}',
  summary: { zh: '一个条目的某一版', en: 'One version of an item' },
  params: z.object({ ...item.shape, version: z.string().check(z.regex(/^\d{1,6}$/)) }),
  response: z.object({ typed: typedSchema }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'none',
} as const satisfies OperationContract;

export const previewContentContract = {
  id: 'previewContent',
  method: 'POST',
  path: '/desk/content/{kind}/{id}/preview',
  summary: {
    zh: '预览：与发布的字节相同，并说明还缺什么',
    en: 'Preview: byte for byte what would be published, and what is still missing',
  },
  params: item,
  body: z.object({ typed: typedSchema }),
  response: z.object({
    /** HTML of the part that the item fills of its page; absent while something is missing. */
    html: z.optional(z.object({ zh: z.string(), en: z.string() })),
    issues: problemSchema.shape.errors,
    /** Where its pictures can be looked at before they are public: path on the site, address for a few minutes. */
    pictures: z.optional(z.record(z.string(), z.string())),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'none',
  bodyLimitBytes: BODY_LIMIT_BYTES,
} as const satisfies OperationContract;

/** Not idempotent, as for evidence: a pass that is never used costs one row for a day, and its answer must not be kept. */
export const beginPictureContract = {
  id: 'beginPicture',
  method: 'POST',
  path: '/desk/content/pictures',
  summary: {
    zh: '申请上传一张文章图片：返回本站的限时上传地址',
    en: 'Begin to send in a picture for an article: answers with a short-lived address at this origin',
  },
  body: uploadWishSchema,
  response: uploadPassSchema,
  status: 201,
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'none',
  bodyLimitBytes: 4096,
} as const satisfies OperationContract;

export const saveContentContract = {
  id: 'saveContent',
  method: 'POST',
  path: '/desk/content/{kind}/{id}/versions',
  summary: { zh: '保存新的一版', en: 'Save a new version' },
  params: item,
  body: z.object({
    typed: typedSchema,
    /** What has changed, for colleagues. */
    note: z.optional(z.string().check(z.maxLength(NOTE_MOST))),
    /** The revision that the editor has seen; 0 for a new item. */
    expectedRevision: revision,
  }),
  response: z.object({ head: contentHeadSchema }),
  status: 201,
  problems: ['VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'required',
  bodyLimitBytes: BODY_LIMIT_BYTES,
} as const satisfies OperationContract;

const words = z.optional(z.string().check(z.maxLength(REASON_MOST)));

export const stepContentContract = {
  id: 'stepContent',
  method: 'POST',
  path: '/desk/content/{kind}/{id}/steps',
  summary: {
    zh: '提请发布、同意、退回、收回、撤下',
    en: 'Propose for publication, approve, return, recall, withdraw',
  },
  params: item,
  body: z.object({
    step: z.enum(CONTENT_STEPS),
    /** Which version is proposed: an earlier one rolls back. */
    version: z.optional(z.int().check(z.gte(1))),
    /** From when on (UTC); as soon as it is approved where it is not given. */
    from: z.optional(z.iso.datetime()),
    /** Why it is returned, for the editor who proposed. */
    note: words,
    /** Why it is withdrawn, for everybody. */
    reasonZh: words,
    reasonEn: words,
    expectedRevision: revision,
  }),
  response: z.object({ head: contentHeadSchema }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: editors,
  idempotency: 'required',
} as const satisfies OperationContract;
