import { Hono } from 'hono';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { API_BASE_PATH } from '../../shared/kernel/operation-contract.ts';
import type { AppServices } from './app-services.ts';
import { runExchange } from './exchange.ts';
import { logRequest } from './log-request.ts';
import type { Feature } from './operation.ts';
import { type AppContext, type Env, type Outcome, problemOutcome, responseOf } from './outcome.ts';
import { requestIdOf } from './request-id.ts';
import { runOperation } from './run-operation.ts';
import { runPage } from './run-page.ts';

/**
 * The API: every operation of every feature under `/api`, each behind the same checks, headers, problem documents
 * and log line; and the pages of every feature under `/api/pages`. Performs no I/O until it is asked.
 * @throws Error where two operations share a method and path, or an id
 */
export function createApp(services: AppServices, features: readonly Feature[]): Hono<Env> {
  const operations = features.flatMap((feature) => feature.operations);
  assertDistinct(operations.map(({ contract }) => contract.id));
  assertDistinct(operations.map(({ contract }) => `${contract.method} ${contract.path}`));

  const app = new Hono<Env>();
  for (const operation of operations) {
    const { method, path } = operation.contract;
    const route = `${API_BASE_PATH}${path}`;
    const answer = answering(services, route, (c, requestId) =>
      runOperation(c, { operation, services, requestId }),
    );
    app.on(method, honoPath(route), answer);
  }
  const pages = features.flatMap((feature) => feature.pages ?? []);
  for (const page of pages) {
    const route = `${API_BASE_PATH}/pages${page.path}`;
    const answer = answering(services, route, (c, requestId) => runPage(c, { page, services, requestId }));
    app.on(page.method, route, answer);
  }
  const exchanges = features.flatMap((feature) => feature.exchanges ?? []);
  for (const exchange of exchanges) {
    const route = `${API_BASE_PATH}${exchange.path}`;
    app.on(
      exchange.method,
      route,
      answering(services, route, (c) => runExchange(c, exchange, services)),
    );
  }
  assertDistinct(pages.map(({ method, path }) => `${method} ${path}`));
  const methods = [
    ...new Set([
      ...operations.map(({ contract }) => contract.method),
      ...[...pages, ...exchanges].map(({ method }) => method),
    ]),
  ];
  app.notFound(
    answering(services, 'unmatched', async (c, requestId) =>
      refusal(allowedMethods(app, methods, c.req.path), c, requestId),
    ),
  );
  return app;
}

/**
 * One handler for a route and not a chain of middleware: with a single handler Hono skips composition, and the
 * order of what happens can be read here.
 */
function answering(
  services: AppServices,
  route: string,
  produce: (c: AppContext, requestId: string) => Promise<Outcome>,
) {
  return async (c: AppContext): Promise<Response> => {
    const startedAt = services.now();
    const requestId = requestIdOf(c.env, services.newId);
    let outcome: Outcome;
    try {
      outcome = await produce(c, requestId);
    } catch (error) {
      outcome = problemOutcome(error, c, requestId);
    }
    const ms = millisecondsBetween(startedAt, services.now());
    logRequest(services.log, outcome, { requestId, method: c.req.method, route, ms });
    return responseOf(outcome, requestId);
  };
}

/** Most requests end in the millisecond in which they began; parsing two instants costs more than routing. */
function millisecondsBetween(from: Instant, to: Instant): number {
  return from === to ? 0 : Date.parse(to) - Date.parse(from);
}

/** `/units/{publicId}` as Hono writes it. */
const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Methods that have an operation at this path, HEAD with GET. */
function allowedMethods(app: Hono<Env>, methods: readonly string[], path: string): readonly string[] {
  const here = methods.filter((method) => app.router.match(method, path)[0].length > 0);
  return here.includes('GET') ? [...here, 'HEAD'] : here;
}

function refusal(allowed: readonly string[], c: AppContext, requestId: string): Outcome {
  if (allowed.length === 0) {
    return problemOutcome(new DomainError('NOT_FOUND', 'expected a path of the API'), c, requestId);
  }
  const error = new DomainError('METHOD_NOT_ALLOWED', `expected ${allowed.join(', ')}`);
  const outcome = problemOutcome(error, c, requestId);
  return { ...outcome, headers: { ...outcome.headers, allow: allowed.join(', ') } };
}

function assertDistinct(names: readonly string[]): void {
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw new Error(`expected each operation once, got ${repeated} again`);
}
