import type { Context, DynamoDBBatchResponse } from 'aws-lambda';
import type { LogServices } from '../../services/log-services.ts';
import { writeLog } from './write-log.ts';

/** Time kept back for the step under way when Lambda's limit comes near. */
const RESERVE_MS = 30_000;

/**
 * The one writer of the log. Whatever wakes it, the stream or the clock, it reads from the table what is to be done,
 * so that replayed, reordered and lost wake-ups end in the same log.
 */
export function createLogWriter(services: LogServices) {
  return async function handler(
    _event: unknown,
    context?: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<DynamoDBBatchResponse> {
    const hasTime = (): boolean =>
      (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) > RESERVE_MS;
    const entries = await writeLog(services, hasTime);
    if (entries > 0) services.logger.info('LOG_GREW', { entries });
    return { batchItemFailures: [] };
  };
}
