import type { Caller } from '../../shared/kernel/access.ts';
import type {
  OperationContract,
  OperationInput,
  OperationResult,
} from '../../shared/kernel/operation-contract.ts';
import type { AppServices } from './app-services.ts';
import type { Exchange } from './exchange.ts';
import type { PageOperation } from './page.ts';

type Handler<C extends OperationContract> = (
  input: OperationInput<C> & RequestFacts,
  services: AppServices,
) => OperationResult<C> | Promise<OperationResult<C>>;

/** What a request tells of itself beside its input. */
export interface RequestFacts {
  /** Network address of the caller as the edge saw it: for rate limits, stored as a keyed hash if at all. */
  readonly clientAddress: string;
  /** The caller's `Idempotency-Key`, where the contract requires one. */
  readonly idempotencyKey?: string;
}

/** Input after parsing, its types forgotten. */
interface AnyInput extends RequestFacts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly caller: Caller | undefined;
}

/** A contract and what answers it. */
export interface Operation {
  readonly contract: OperationContract;
  readonly handle: (input: AnyInput, services: AppServices) => unknown;
}

/** All operations of one feature. */
export interface Feature {
  readonly name: string;
  readonly operations: readonly Operation[];
  /** Pages for forms that are sent without a script. */
  readonly pages?: readonly PageOperation[];
  /** Steps of signing in and out. */
  readonly exchanges?: readonly Exchange[];
}

/** Joins a contract and its handler, checked against each other by type. */
export function operation<const C extends OperationContract>(contract: C, handle: Handler<C>): Operation {
  // Sound because the app calls it with nothing but what this contract's own schemas have parsed.
  return {
    contract,
    handle: (input, services) => handle(input as OperationInput<C> & RequestFacts, services),
  };
}
