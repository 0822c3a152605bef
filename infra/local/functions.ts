import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bundleFunction,
  type FunctionName,
  NATIVE_FUNCTIONS,
  REPOSITORY_ROOT,
} from '../constructs/bundle.ts';
import { linkNativeModules } from '../constructs/native-modules.ts';
import { withFileLock } from './file-lock.ts';

/** What Lambda gives a handler besides the event; the part that ours read. */
export interface InvocationContext {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly getRemainingTimeInMillis: () => number;
}

/** A function as Lambda runs it. */
export type LambdaHandler = (
  event: unknown,
  context: Pick<InvocationContext, 'awsRequestId'>,
) => Promise<unknown>;

type Handler = (event: unknown, context: InvocationContext) => Promise<unknown>;

/** Held by the process whose publisher is at work. */
export const publisherLock = (dataDirectory: string): string => join(dataDirectory, 'publisher.lock');

/** Held by the process whose writer of the transparency log is at work. */
export const logWriterLock = (dataDirectory: string): string => join(dataDirectory, 'log-writer.lock');

/** Held by the process whose clock is at work. */
export const clockLock = (dataDirectory: string): string => join(dataDirectory, 'clock.lock');

/** Time limits of the functions on AWS; see the stacks. */
const TIMEOUT_MS = {
  'public-api': 30_000,
  'desk-api': 30_000,
  publisher: 15 * 60_000,
  'log-writer': 5 * 60_000,
  clock: 60_000,
  evidence: 60_000,
  notifier: 60_000,
} as const satisfies Record<FunctionName, number>;

/** Thrown where a handler takes longer than its limit. */
export class FunctionTimedOut extends Error {}

/**
 * Bundles a function as for AWS and loads it. Its environment becomes this process's own, since the SDK reads its
 * part from there whenever it needs it.
 */
export async function loadFunction(
  name: FunctionName,
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<LambdaHandler> {
  // A profile of the person at this machine would win over the keys below.
  for (const personal of ['AWS_PROFILE', 'AWS_SESSION_TOKEN']) delete process.env[personal];
  Object.assign(process.env, environment);
  const { file } = await bundleFunction(name, directory);
  if (NATIVE_FUNCTIONS.includes(name)) await linkNativeModules(REPOSITORY_ROOT, dirname(file));
  const module = (await import(`${pathToFileURL(file)}?loaded=${randomUUID()}`)) as {
    readonly handler: Handler;
  };
  return asLambda(name, module.handler, TIMEOUT_MS[name]);
}

/** Wraps a handler in what Lambda adds: the copy by JSON, the context, the time limit. */
export function asLambda(name: FunctionName, handler: Handler, timeoutMs: number): LambdaHandler {
  return async (event, { awsRequestId }) => {
    const deadline = performance.now() + timeoutMs;
    const context = {
      awsRequestId,
      functionName: name,
      getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
    };
    const result = await within(handler(JSON.parse(JSON.stringify(event)), context), timeoutMs);
    return result === undefined ? null : JSON.parse(JSON.stringify(result));
  };
}

/**
 * A function with reserved concurrency 1, as on AWS: one call at a time in this process and, by the lock file, on
 * this machine (a command may publish beside the running service).
 */
export function oneAtATime(lambda: LambdaHandler, lockFile: string): (event: unknown) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (event) => {
    const result = last.then(() =>
      withFileLock(lockFile, () => lambda(event, { awsRequestId: randomUUID() })),
    );
    last = result.catch(() => {});
    return result;
  };
}

/** Republishes everything, in as many invocations as the time limit asks for. */
export async function republishAll(publish: (event: unknown) => Promise<unknown>): Promise<void> {
  for (let fromStart = true; ; fromStart = false) {
    const answer = await publish({ kind: 'republish', fromStart });
    if (!(typeof answer === 'object' && answer !== null && 'done' in answer) || answer.done !== false) return;
  }
}

async function within<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionTimedOut(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([promise, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
