import type {
  OperationContract,
  OperationInput,
  OperationResult,
} from '../../shared/kernel/operation-contract.ts';
import type { Config } from '../services/config.ts';
import type { Services } from '../services/services.ts';

/** What handlers are given besides their input: ports, never the SDK or HTTP. */
export type AppServices = Pick<Services, 'register' | 'sessions' | 'now' | 'newId' | 'log'> & {
  readonly config: Pick<Config, 'jurisdiction'>;
};

type Handler<C extends OperationContract> = (
  input: OperationInput<C>,
  services: AppServices,
) => OperationResult<C> | Promise<OperationResult<C>>;

/** Input after parsing, its types forgotten. */
interface AnyInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
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
}

/** Joins a contract and its handler, checked against each other by type. */
export function operation<const C extends OperationContract>(contract: C, handle: Handler<C>): Operation {
  // Sound because the app calls it with nothing but what this contract's own schemas have parsed.
  return { contract, handle: (input, services) => handle(input as OperationInput<C>, services) };
}
