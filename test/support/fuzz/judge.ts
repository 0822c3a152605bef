import { problemOf, statusOfProblem } from '../../../functions/http/problem.ts';
import { problemsOf } from '../../../infra/constructs/openapi-document.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import type { OperationContract } from '../../../shared/kernel/operation-contract.ts';
import { problemSchema } from '../../../shared/kernel/problem.ts';

/** What no answer may hold: stacks, paths, names of the store and its keys. */
const LEAKS =
  /\bat \S+ \(|node_modules|\.ts:\d+|arn:aws|ConditionExpression|ValidationException|"pk"|-----BEGIN/;

/** Problems that the frame around every operation may answer with. */
const COMMON = new Set([statusOfProblem('NOT_FOUND'), statusOfProblem('METHOD_NOT_ALLOWED')]);

/** What is wrong with an answer to a fuzzed request; `undefined` where nothing is. */
export async function faultOf(contract: OperationContract, response: Response): Promise<string | undefined> {
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status}: ${text.slice(0, 300)}`;
  if (LEAKS.test(text)) return `leak: ${LEAKS.exec(text)?.[0]}`;
  if (response.status === (contract.status ?? 200)) return faultOfSuccess(contract, text);
  const documented = new Set(problemsOf(contract).map(statusOfProblem));
  if (!documented.has(response.status) && !COMMON.has(response.status))
    return `status ${response.status} is not documented`;
  return faultOfProblem(response.status, text);
}

function faultOfSuccess(contract: OperationContract, text: string): string | undefined {
  const parsed = contract.response.safeParse(JSON.parse(text));
  return parsed.success ? undefined : 'a success outside its schema';
}

function faultOfProblem(status: number, text: string): string | undefined {
  const parsed = problemSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return 'a refusal that is no problem document';
  return parsed.data.status === status ? undefined : 'a problem of another status than its own';
}

/** The control: an answer that the judge must not let pass. */
export const aBadAnswer = (): Response =>
  new Response(
    JSON.stringify({ status: 500, at: 'x', code: problemOf(new DomainError('CONFLICT', '')).code }),
    {
      status: 500,
    },
  );
