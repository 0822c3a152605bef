import {
  isWhatWasFiled,
  type ProofKeys,
  type ProofOutcome,
  proofKeySetSchema,
  verifyFilingProof,
} from '../../../../shared/complaints/verify-filing-proof.ts';
import type { FilingProofAnswers } from '../../i18n/filing-proof-words.ts';
import { browserVerifying, canVerify } from '../log/browser-verifying.ts';
import { type Line, type Outcome, outcomeElements } from '../log/outcome.ts';

const KEYS = '/api/complaints/proof-keys';
/** A proof has some hundred characters, a case some thousand; more is neither. */
const MOST_BYTES = 1_000_000;

/** What was chosen or pasted, told apart by what it holds. */
interface Given {
  readonly keys: ProofKeys | undefined;
  readonly cases: readonly string[];
  readonly proof: string | undefined;
}

/** Verifies filing proofs that are dropped, chosen or pasted; the keys are fetched once, when the page opens. */
export function startFilingProof(): void {
  const form = document.querySelector<HTMLFormElement>('#filing-proof');
  const box = document.querySelector<HTMLTextAreaElement>('#proof');
  const files = document.querySelector<HTMLInputElement>('#proof-files');
  const panel = document.querySelector<HTMLElement>('#outcome');
  if (form === null || box === null || files === null || panel === null) return;
  const words = JSON.parse(panel.dataset.words ?? '') as FilingProofAnswers;
  const fetched = fetchKeys();
  let given: Given = { keys: undefined, cases: [], proof: undefined };

  const verify = async (): Promise<void> => {
    const keys = given.keys ?? (await fetched);
    const outcome = await outcomeOf(box.value, { keys, cases: given.cases, words });
    panel.replaceChildren(...outcomeElements(outcome));
  };
  const take = async (chosen: Iterable<File>): Promise<void> => {
    given = sorted(await textsOf(chosen), given);
    if (given.proof !== undefined) box.value = given.proof;
    await verify();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void verify();
  });
  box.addEventListener('paste', () => void Promise.resolve().then(() => setTimeout(verify)));
  files.addEventListener('change', () => void take([...(files.files ?? [])]));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
}

async function fetchKeys(): Promise<ProofKeys | undefined> {
  try {
    return proofKeySetSchema.parse(await (await fetch(KEYS)).json()).keys;
  } catch {
    // Said where a proof is to be verified.
    return undefined;
  }
}

const textsOf = (files: Iterable<File>): Promise<readonly string[]> =>
  Promise.all([...files].map((file) => (file.size > MOST_BYTES ? '' : file.text())));

function sorted(texts: readonly string[], before: Given): Given {
  let given: Given = { ...before, cases: [] };
  for (const text of texts) {
    const value = jsonOf(text);
    const keys = proofKeySetSchema.safeParse(value);
    if (keys.success) given = { ...given, keys: keys.data.keys };
    else if (typeof value === 'object' && value !== null && 'facts' in value)
      given = { ...given, cases: [...given.cases, text] };
    else given = { ...given, proof: text };
  }
  return given;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function outcomeOf(
  text: string,
  given: {
    readonly keys: ProofKeys | undefined;
    readonly cases: readonly string[];
    readonly words: FilingProofAnswers;
  },
): Promise<Outcome> {
  const { keys, cases, words } = given;
  if (keys === undefined || !canVerify())
    return { state: 'unsure', heading: words.away, text: words.awayText, lines: [] };
  const outcome = await verifyFilingProof(text.trim(), keys, browserVerifying);
  if (outcome.state !== 'valid')
    return { state: 'bad', heading: words[outcome.state], text: words[`${outcome.state}Text`], lines: [] };
  const lines = await linesOf(outcome, cases, words);
  return { state: 'good', heading: words.valid, text: words.validText, lines };
}

async function linesOf(
  { statement, kid }: Extract<ProofOutcome, { state: 'valid' }>,
  cases: readonly string[],
  words: FilingProofAnswers,
): Promise<readonly Line[]> {
  const filedAt = new Date(statement.filedAt).toLocaleString(document.documentElement.lang, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
  });
  const own = [
    `${words.filedAt}: ${filedAt}`,
    `${words.service}: ${statement.service}`,
    `${words.id}: ${statement.id}`,
    `${words.key}: ${kid}`,
  ].map((text) => ({ holds: true, text }));
  const fits = await Promise.all(cases.map((text) => isWhatWasFiled(statement, text, browserVerifying)));
  if (fits.length === 0) return own;
  // Two cases of one filing say the same facts; one that fits is enough.
  const holds = fits.includes(true);
  return [...own, { holds, text: holds ? words.same : words.other }];
}
