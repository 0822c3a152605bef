import type * as z from 'zod/mini';
import type { Access, Caller } from './access.ts';
import type { ErrorCode } from './errors.ts';

/**
 * One operation of the API, declared once: the route, its checks, the OpenAPI document and the typed client are
 * all made from this. It holds no behaviour, so that a browser can read it too.
 */
export interface OperationContract {
  /** Unique name, the verb's: `findUnit`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below `/api`, parameters in braces: `/register/units/{publicId}`. */
  readonly path: `/${string}`;
  readonly summary: { readonly zh: string; readonly en: string };
  /** Path parameters; all texts. */
  readonly params?: z.ZodMiniType;
  /** Query parameters; a repeated one arrives as a list. */
  readonly query?: z.ZodMiniType;
  /** JSON body. An operation without one ignores what is sent. */
  readonly body?: z.ZodMiniType;
  /** What leaves: a member that is not declared here is dropped. */
  readonly response: z.ZodMiniType;
  /** Status of success; 200 where not said. */
  readonly status?: 200 | 201 | 202;
  /** Refusals of the operation's own, besides those that every operation of its kind has. */
  readonly problems: readonly ErrorCode[];
  /** `Cache-Control` of a success; problems are never stored. */
  readonly cacheControl: string;
  readonly access: Access;
  /** `required`: the caller must send `Idempotency-Key`, and a repetition is answered from the record. */
  readonly idempotency: 'none' | 'required';
  /** Largest body in bytes; `DEFAULT_BODY_LIMIT_BYTES` where not said. */
  readonly bodyLimitBytes?: number;
}

/** Bytes of a body that an operation accepts if it says nothing else. */
export const DEFAULT_BODY_LIMIT_BYTES = 64 * 1024;

/** Path of the whole API at the one origin. */
export const API_BASE_PATH = '/api';

/** Version of the API's contract, by semantic versioning; in the OpenAPI document and in `/api/health`. */
export const API_VERSION = '1.0.0';

/** What a handler of this contract is given, parsed. */
export interface OperationInput<C extends OperationContract> {
  readonly params: C extends { params: infer S extends z.ZodMiniType } ? z.output<S> : undefined;
  readonly query: C extends { query: infer S extends z.ZodMiniType } ? z.output<S> : undefined;
  readonly body: C extends { body: infer S extends z.ZodMiniType } ? z.output<S> : undefined;
  readonly caller: CallerOf<C['access']>;
}

/** A public operation is told of nobody; one for visitors of whoever has a session; any other always of a caller. */
type CallerOf<A extends Access> = A extends 'public'
  ? undefined
  : A extends 'visitor'
    ? Caller | undefined
    : Caller;

/** What a handler of this contract gives back, to be parsed on the way out. */
export type OperationResult<C extends OperationContract> = z.input<C['response']>;
