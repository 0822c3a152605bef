import * as z from 'zod/mini';
import { createLogger } from '../../functions/adapters/logger.ts';
import { createApp } from '../../functions/http/app.ts';
import type { AppServices } from '../../functions/http/app-services.ts';
import { deskFeatures } from '../../functions/http/desk-features.ts';
import { features } from '../../functions/http/features.ts';
import { type Feature, type Operation, operation } from '../../functions/http/operation.ts';
import { createSessionRepository } from '../../functions/identity/repository.ts';
import { hashOfToken, SESSION_COOKIE } from '../../functions/identity/session-token.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import { newUnitWrites } from '../../functions/register/unit-writes.ts';
import type { Table } from '../../functions/table/table.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { OperationContract } from '../../shared/kernel/operation-contract.ts';
import { problemSchema } from '../../shared/kernel/problem.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { caseServices } from './case-services.ts';
import { createMemoryTable } from './memory-table.ts';
import { yunnan } from './publishing.ts';

/** Where the API under test thinks that its pages are. */
export const TEST_ORIGIN = 'https://metrology.example';

/** The real API over tables in memory, with a clock that the test sets and every log line kept. */
export function apiUnderTest(
  given: { features?: readonly Feature[]; table?: Table; publicOrigin?: string } = {},
) {
  const table = given.table ?? createMemoryTable();
  const clock: { at: Instant } = { at: asInstant(new Date('2026-05-20T04:00:00Z')) };
  const logLines: string[] = [];
  let ids = 0;
  const services: AppServices = {
    ...caseServices(table),
    config: { jurisdiction: yunnan(), publicOrigin: given.publicOrigin ?? TEST_ORIGIN },
    register: createRegisterRepository(table),
    sessions: table,
    now: () => clock.at,
    newId: () => `id-${++ids}`,
    log: createLogger('debug', (line) => logLines.push(line)),
  };
  const app = createApp(services, given.features ?? [...features, ...deskFeatures]);
  let tokens = 0;
  return {
    app,
    caseKeys: services.caseKeys,
    services,
    table,
    clock,
    logLines,
    async hold(unit: Unit): Promise<void> {
      await table.transact(newUnitWrites(unit, { sequence: 1, type: 'issued', year: unit.year }));
    },
    /** Sends a form as a browser without scripts does. */
    postForm(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
      return Promise.resolve(app.request(path, { method: 'POST', body: new URLSearchParams(fields) }));
    },
    /**
     * Signs somebody in now: an officer of the province with a second factor, but for what `who` says otherwise.
     * @returns the headers that their browser sends with each request
     */
    async signedIn(who: Partial<Caller> = {}): Promise<Readonly<Record<string, string>>> {
      const token = String(++tokens).padStart(43, 'T');
      const caller = aCaller(who);
      const session = { caller, startedAt: clock.at, seenAt: clock.at, issuer: 'https://id.example' };
      await createSessionRepository(table).open(hashOfToken(token), session);
      return { cookie: `${SESSION_COOKIE}=${token}`, 'sec-fetch-site': 'same-origin', origin: TEST_ORIGIN };
    },
    /** Posts JSON, or a text as it is. */
    post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const sent = { 'content-type': 'application/json', ...headers };
      return Promise.resolve(app.request(path, { method: 'POST', headers: sent, body: text }));
    },
  };
}

/** An officer of the province with a second factor, but for what `who` says otherwise. */
export const aCaller = (who: Partial<Caller> = {}): Caller => ({
  accountId: 'account-1',
  name: '测试员',
  roles: ['officer'],
  division: '530000',
  multiFactor: true,
  ...who,
});

/** A Table that is out of reach. */
export function unreachableTable(): Table {
  const refuse = async (): Promise<never> => {
    throw new DomainError('STORE_UNAVAILABLE', 'the table did not answer', {
      cause: new Error('13812345678'),
    });
  };
  return { get: refuse, getMany: refuse, query: refuse, transact: refuse, count: refuse };
}

const noteContract = {
  id: 'leaveNote',
  method: 'POST',
  path: '/notes/{box}',
  summary: { zh: '留言', en: 'Leave a note' },
  params: z.object({ box: z.string() }),
  body: z.object({
    text: z.string().check(z.minLength(1), z.maxLength(100)),
    tags: z.optional(z.record(z.string(), z.string())),
    more: z.optional(z.unknown()),
  }),
  response: z.object({ saved: z.string() }),
  status: 201,
  problems: [],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'required',
  bodyLimitBytes: 4096,
} as const satisfies OperationContract;

/** A feature with one write, whose doing the test decides. */
export function noteFeature(save: (text: string) => Promise<{ saved: string }>): Feature {
  return aFeature(operation(noteContract, ({ body }) => save(body.text)));
}

/** The same write without idempotency, for tests of bodies. */
export function plainNoteFeature(): Feature {
  return aFeature(operation({ ...noteContract, idempotency: 'none' }, ({ body }) => ({ saved: body.text })));
}

/** A feature whose only GET, `/api/thing`, does as the test says. */
export function thingFeature(
  answer: () => unknown,
  response: z.ZodMiniType = z.object({ shown: z.string() }),
): Feature {
  const contract = {
    id: 'getThing',
    method: 'GET',
    path: '/thing',
    summary: { zh: '示例', en: 'Example' },
    response,
    problems: [],
    cacheControl: 'public, max-age=60',
    access: 'public',
    idempotency: 'none',
  } as const satisfies OperationContract;
  return aFeature({ contract, handle: answer });
}

const aFeature = (...operations: readonly Operation[]): Feature => ({ name: 'test', operations });

/** The problem document of an answer, checked to be one. */
export async function problemIn(response: Response) {
  const type = response.headers.get('content-type');
  if (type?.startsWith('application/problem+json') !== true)
    throw new Error(`expected a problem, got ${type}`);
  return problemSchema.parse(await response.json());
}
