import type * as z from 'zod/mini';
import { findSessionContract } from '../../../../shared/identity/api.ts';
import { API_BASE_PATH, type OperationContract } from '../../../../shared/kernel/operation-contract.ts';
import { FORBIDDEN_TEXTS, type Problem, problemSchema } from '../../../../shared/kernel/problem.ts';

/** What a call ended in. */
export type DeskAnswer<T> =
  | { readonly kind: 'answered'; readonly data: T }
  /** Somebody else saved meanwhile: load the latest, show both, let the person decide (R12). */
  | { readonly kind: 'changed-meanwhile'; readonly problem: Problem }
  /** The session has ended: the person signs in again and comes back to what they typed. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** No answer, or one that is not ours: offline, time limit, a proxy's page. */
  | { readonly kind: 'unreachable' };

type Input<C extends OperationContract, Part extends 'params' | 'query' | 'body'> = C extends {
  readonly [K in Part]: infer S extends z.ZodMiniType;
}
  ? { readonly [K in Part]: z.input<S> }
  : { readonly [K in Part]?: undefined };

/** What a call of an operation takes, by its contract. */
export type DeskInput<C extends OperationContract> = Input<C, 'params'> &
  Input<C, 'query'> &
  Input<C, 'body'> & {
    /** The same key for each attempt of one intention; a new one where it is not given. */
    readonly idempotencyKey?: string;
  };

export type DeskClient = ReturnType<typeof createDeskClient>;

/** Milliseconds after which a person is told that there was no answer. */
const TIME_LIMIT_MS = 20_000;
const PRECONDITION_FAILED = 412;
const UNAUTHORIZED = 401;
const NOT_FOUND = 404;

interface Surroundings {
  readonly fetch: typeof fetch;
  readonly newKey: () => string;
  readonly locale: 'zh' | 'en';
  /** Told each time that the session was used, and when it is found to have ended. */
  readonly onUse?: () => void;
  readonly onSignedOut?: () => void;
}

/**
 * Operations for people who are signed in, typed by their contracts. Writes carry an idempotency key, so that trying
 * again after no answer does nothing twice.
 */
export function createDeskClient({ fetch: fetchAnswer, newKey, locale, onUse, onSignedOut }: Surroundings) {
  const send = async (address: string, init: RequestInit): Promise<Response> =>
    fetchAnswer(address, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(TIME_LIMIT_MS) });

  return {
    locale,
    newKey,

    async call<const C extends OperationContract>(
      contract: C,
      input: DeskInput<C>,
    ): Promise<DeskAnswer<z.output<C['response']>>> {
      const { params, query, body, idempotencyKey }: Loose = input as { [K in keyof Loose]: Loose[K] };
      try {
        const response = await send(addressOf(contract, params, query), {
          method: contract.method,
          headers: {
            accept: 'application/json',
            'accept-language': locale,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(contract.idempotency === 'required' ? { 'idempotency-key': idempotencyKey ?? newKey() } : {}),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const answer = await answerOf(contract, response, locale);
        if (answer.kind === 'signed-out') onSignedOut?.();
        else if (contract.access !== 'public' && contract.access !== 'visitor') onUse?.();
        return answer;
      } catch {
        // fetch rejects with several classes, by browser, for the one fact that there is no answer.
        return { kind: 'unreachable' };
      }
    },

    /** Who is signed in here; asking does not count as use. */
    session() {
      return this.call(findSessionContract, {});
    },

    /** Ends the session here or everywhere. @returns the issuer's page that ends its own, where it has one */
    async signOut(returnPath: string, everywhere = false): Promise<string | undefined> {
      const path = everywhere ? 'sign-out-everywhere' : 'sign-out';
      const answer = await send(`${API_BASE_PATH}/session/${path}?return=${encodeURIComponent(returnPath)}`, {
        method: 'POST',
      });
      const { next }: { next?: unknown } = await answer.json();
      return typeof next === 'string' ? next : undefined;
    },
  };
}

/** The input of any contract, its types forgotten. */
interface Loose {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | undefined>> | undefined;
  readonly body?: unknown;
  readonly idempotencyKey?: string | undefined;
}

/** Address of the page that signs a person in and brings them back here. */
export const signInAddress = (returnPath: string, locale: 'zh' | 'en'): string =>
  `${API_BASE_PATH}/session/sign-in?lang=${locale}&return=${encodeURIComponent(returnPath)}`;

function addressOf(contract: OperationContract, params: Loose['params'], query: Loose['query']): string {
  const path = contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((params?.[name] ?? '').toWellFormed()),
  );
  const given = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return `${API_BASE_PATH}${path}${given.length === 0 ? '' : `?${new URLSearchParams(given)}`}`;
}

async function answerOf<C extends OperationContract>(
  contract: C,
  response: Response,
  locale: 'zh' | 'en',
): Promise<DeskAnswer<z.output<C['response']>>> {
  if (response.status === UNAUTHORIZED) return { kind: 'signed-out' };
  if (isPageOfTheEdge(response)) return { kind: 'refused', problem: forbidden(locale) };
  const body: unknown = await response.json();
  if (response.ok) {
    const parsed = contract.response.safeParse(body);
    return parsed.success
      ? { kind: 'answered', data: parsed.data as z.output<C['response']> }
      : { kind: 'unreachable' };
  }
  const problem = problemSchema.safeParse(body);
  if (!problem.success) return { kind: 'unreachable' };
  return {
    kind: response.status === PRECONDITION_FAILED ? 'changed-meanwhile' : 'refused',
    problem: problem.data,
  };
}

/** The edge answers every 403 with its own page for what is missing; a 404 of the API is a problem document. */
const isPageOfTheEdge = ({ status, headers }: Response): boolean =>
  status === NOT_FOUND && headers.get('content-type')?.startsWith('text/html') === true;

const forbidden = (locale: 'zh' | 'en'): Problem => ({
  type: '/api/docs#FORBIDDEN',
  ...FORBIDDEN_TEXTS[locale],
  titleZh: FORBIDDEN_TEXTS.zh.title,
  titleEn: FORBIDDEN_TEXTS.en.title,
  status: 403,
  code: 'FORBIDDEN',
  requestId: '',
  errors: [],
});
