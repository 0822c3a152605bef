import type * as z from 'zod/mini';
import type { OperationContract } from '../../../../shared/kernel/operation-contract.ts';
import type { DeskAnswer, DeskClient, DeskInput } from './desk-client.ts';

const RATE_LIMITED = 429;
const SERVER_FAULT = 500;

/**
 * Whether nothing was done and nothing will be: the service has looked at the request and said no. After no answer, a
 * fault of the service, or another attempt that is still running, nobody can say.
 */
export function isRefusedForGood(answer: DeskAnswer<unknown>): boolean {
  if (answer.kind === 'changed-meanwhile') return true;
  if (answer.kind !== 'refused') return false;
  const { status, code } = answer.problem;
  return status < SERVER_FAULT && status !== RATE_LIMITED && code !== 'IDEMPOTENCY_IN_PROGRESS';
}

/**
 * What a form sends, done once however often it is tried. The same request goes out under the same key until it is
 * known that it was refused; put right, or sent again after a refusal, it is another request and has another key.
 */
export function sentOnce({ call, newKey }: Pick<DeskClient, 'call' | 'newKey'>) {
  let held: { readonly request: string; readonly key: string } | undefined;
  return async <const C extends OperationContract>(
    contract: C,
    input: DeskInput<C>,
  ): Promise<DeskAnswer<z.output<C['response']>>> => {
    const request = JSON.stringify([contract.id, input]);
    const current = held?.request === request ? held : { request, key: newKey() };
    held = current;
    const answer = await call(contract, { ...input, idempotencyKey: current.key });
    if (held === current && isRefusedForGood(answer)) held = undefined;
    return answer;
  };
}
