import type { Caller } from '../../shared/kernel/access.ts';
import type { AppServices } from './app-services.ts';
import { callerFor } from './caller.ts';
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
 * Caller known, input parsed, handler run (once for an idempotency key), result parsed.
 * @throws DomainError where the caller, the input or the key is refused before anything was done
 */
export async function runOperation(c: AppContext, run: Run): Promise<Outcome> {
  const { contract } = run.operation;
  const caller =
    contract.access === 'public' ? undefined : await callerFor(contract, c.req.raw, run.services);
  const key =
    contract.idempotency === 'required' ? assertIdempotencyKey(c.req.header('idempotency-key')) : undefined;
  const parsed = await parseInput(contract, { url: c.req.url, params: c.req.param(), request: c.req.raw });
  const input = { ...parsed, caller };
  if (key === undefined) return perform(c, run, input);
  const { sessions, newId } = run.services;
  const request = {
    key,
    route: `${contract.method} ${contract.path}${caller === undefined ? '' : ` ${caller.accountId}`}`,
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

type CalledInput = ParsedInput & { readonly caller: Caller | undefined };

async function perform(c: AppContext, { operation, services }: Run, input: CalledInput): Promise<Outcome> {
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
async function performToTheEnd(c: AppContext, run: Run, input: CalledInput): Promise<Outcome> {
  try {
    return await perform(c, run, input);
  } catch (error) {
    return problemOutcome(error, c, run.requestId);
  }
}
