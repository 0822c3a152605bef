import type { AppServices } from './app-services.ts';
import { clientAddressOf } from './client-address.ts';
import { JSON_TYPE, NO_STORE } from './headers.ts';
import { answerOnce, assertIdempotencyKey } from './idempotency.ts';
import type { Operation } from './operation.ts';
import { type AppContext, type Outcome, problemOutcome } from './outcome.ts';
import { type ParsedInput, parseInput } from './parse-input.ts';

interface Run {
  readonly operation: Operation;
  readonly services: AppServices;
  readonly requestId: string;
}

/**
 * Input parsed, handler run (once for an idempotency key), result parsed.
 * @throws DomainError where the input or the key is refused before anything was done
 */
export async function runOperation(c: AppContext, run: Run): Promise<Outcome> {
  const { contract } = run.operation;
  const key =
    contract.idempotency === 'required' ? assertIdempotencyKey(c.req.header('idempotency-key')) : undefined;
  const input = await parseInput(contract, { url: c.req.url, params: c.req.param(), request: c.req.raw });
  if (key === undefined) return perform(c, run, input);
  const { sessions, newId } = run.services;
  const request = {
    key,
    route: `${contract.method} ${contract.path}`,
    target: c.req.url.slice(new URL(c.req.url).origin.length),
    body: input.bodyBytes ?? new Uint8Array(),
    attempt: newId(),
  };
  const given = { table: sessions, now: run.services.now, log: run.services.log };
  const { replayed, answer } = await answerOnce(given, request, () => performToTheEnd(c, run, input));
  return replayed
    ? { ...answer, cacheControl: NO_STORE, headers: { 'idempotent-replayed': 'true' } }
    : answer;
}

async function perform(c: AppContext, { operation, services }: Run, input: ParsedInput): Promise<Outcome> {
  const { contract, handle } = operation;
  const idempotencyKey =
    contract.idempotency === 'required' ? { idempotencyKey: c.req.header('idempotency-key') ?? '' } : {};
  const result = await handle({ ...input, clientAddress: clientAddressOf(c), ...idempotencyKey }, services);
  return {
    status: contract.status ?? 200,
    contentType: JSON_TYPE,
    cacheControl: contract.cacheControl,
    body: JSON.stringify(contract.response.parse(result)),
  };
}

/** A refusal is an answer too, and a repetition is owed the same one. */
async function performToTheEnd(c: AppContext, run: Run, input: ParsedInput): Promise<Outcome> {
  try {
    return await perform(c, run, input);
  } catch (error) {
    return problemOutcome(error, c, run.requestId);
  }
}
