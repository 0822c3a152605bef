import type * as z from 'zod/mini';
import { API_BASE_PATH, type OperationContract } from '../../../../shared/kernel/operation-contract.ts';
import { type Problem, problemSchema } from '../../../../shared/kernel/problem.ts';
import { findUnitContract, lookUpCertificateContract } from '../../../../shared/register/api.ts';

/** What a call ended in. Only `answered` says anything about the register. */
export type ApiResult<T> =
  | { readonly kind: 'answered'; readonly data: T }
  /** The API says no, or that it cannot say. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** No answer, or one that is not ours: offline, time limit, a proxy's page. */
  | { readonly kind: 'unreachable' };

/** Milliseconds after which a reader is told that we cannot say. */
const TIME_LIMIT_MS = 10_000;

/**
 * The register's operations, typed by their contracts.
 * @param fetchAnswer the page's `fetch`, passed in so that tests need no network
 * @param language sent as `Accept-Language`; problems are told in it
 */
export function createRegisterClient(fetchAnswer: typeof fetch, language: 'zh' | 'en') {
  const ask = createAsk(fetchAnswer, language);
  return {
    findUnit: (publicId: string) => ask(findUnitContract, { publicId }),
    lookUpCertificate: (number: string) => ask(lookUpCertificateContract, { number }),
  };
}

function createAsk(fetchAnswer: typeof fetch, language: 'zh' | 'en') {
  return async <C extends OperationContract>(
    contract: C,
    params: Readonly<Record<string, string>>,
  ): Promise<ApiResult<z.output<C['response']>>> => {
    try {
      const response = await fetchAnswer(addressOf(contract, params), {
        method: contract.method,
        headers: { accept: 'application/json', 'accept-language': language },
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      });
      const body: unknown = await response.json();
      if (!response.ok) return refused(body);
      const parsed = contract.response.safeParse(body);
      return parsed.success
        ? { kind: 'answered', data: parsed.data as z.output<C['response']> }
        : { kind: 'unreachable' };
    } catch {
      // fetch rejects with several classes, by browser, for the one fact that there is no answer.
      return { kind: 'unreachable' };
    }
  };
}

function addressOf(contract: OperationContract, params: Readonly<Record<string, string>>): string {
  const path = contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((params[name] ?? '').toWellFormed()),
  );
  return `${API_BASE_PATH}${path}`;
}

function refused(body: unknown): ApiResult<never> {
  const problem = problemSchema.safeParse(body);
  return problem.success ? { kind: 'refused', problem: problem.data } : { kind: 'unreachable' };
}
