import { fromBase64Url, fromUtf8 } from '../../../../shared/kernel/bytes.ts';
import { unpackProof } from '../../../../shared/log/packed-proof.ts';
import { parseProofFile } from '../../../../shared/log/proof-file.ts';
import type { LogEntry } from '../../../../shared/log/schema.ts';
import { verifyProof } from '../../../../shared/log/verify.ts';
import type { VerifyAnswers } from '../../i18n/verify-words.ts';
import { element } from '../register/elements.ts';
import { browserVerifying, canVerify } from './browser-verifying.ts';
import { growthSinceLastVisit } from './last-seen.ts';
import { Away, compareRecord, readKeys, readProof } from './log-files.ts';
import { growthLine, type Line, linesOf, type Outcome, outcomeElements, recordLine } from './outcome.ts';

const PUBLIC_ID = /^#unit=(u[0-9a-hjkmnp-tv-z]{12})$/;
const PACKED_PROOF = /^#p=([A-Za-z0-9_-]{1,4000})$/;

/** Verifies the proof of the unit in the address, or one that somebody pastes. */
export function startVerify(): void {
  const form = document.querySelector<HTMLFormElement>('#verify');
  const box = document.querySelector<HTMLTextAreaElement>('#proof');
  const panel = document.querySelector<HTMLElement>('#outcome');
  if (form === null || box === null || panel === null) return;
  document.querySelector('#origin')?.replaceChildren(location.origin);
  const words = JSON.parse(panel.dataset.words ?? '') as VerifyAnswers;
  const locale = document.documentElement.lang;
  let asked = 0;

  /** Shows what comes out, unless something else has been asked meanwhile. */
  const show = async (
    find: () => Promise<{ readonly outcome: Outcome; readonly entry?: LogEntry }>,
  ): Promise<void> => {
    asked += 1;
    const own = asked;
    panel.ariaBusy = 'true';
    const { outcome, entry } = await find().catch((error: unknown) => {
      if (!(error instanceof Away)) throw error;
      return {
        outcome: { state: 'unsure', heading: words.away, text: words.awayText, lines: [] } as const,
        entry: undefined,
      };
    });
    if (own !== asked) return;
    panel.ariaBusy = 'false';
    panel.replaceChildren(
      ...outcomeElements(outcome),
      ...(entry === undefined ? [] : [unitLink(entry, locale, words)]),
    );
  };
  const verifyUnit = (publicId: string): Promise<void> =>
    show(async () => {
      const proof = await readProof(publicId);
      if (proof === undefined)
        return { outcome: { state: 'unsure', heading: words.none, text: words.noneText, lines: [] } };
      box.value = proof;
      return check(proof, words, locale);
    });
  /** The code on a certificate: everything but the keys stands in the address. */
  const verifyPacked = (packed: string): Promise<void> =>
    show(async () => {
      const keys = await readKeys();
      box.value = (await unpackProof(fromBase64Url(packed), keys.origin, browserVerifying.digest)) ?? packed;
      return check(box.value, words, locale);
    });
  const verifyAddress = (): void => {
    const [, publicId] = PUBLIC_ID.exec(location.hash) ?? [];
    const [, packed] = PACKED_PROOF.exec(location.hash) ?? [];
    if (publicId !== undefined) void verifyUnit(publicId);
    if (packed !== undefined) void verifyPacked(packed);
  };

  if (!canVerify()) {
    panel.replaceChildren(
      ...outcomeElements({ state: 'unsure', heading: words.unable, text: words.unableText, lines: [] }),
    );
    return;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(() => check(withFinalNewline(box.value), words, locale));
  });
  addEventListener('hashchange', verifyAddress);
  verifyAddress();
}

/** Copying often loses the last line feed, and pasting may bring others: what is signed is not touched by that. */
const withFinalNewline = (text: string): string => `${text.replaceAll('\r\n', '\n').trim()}\n`;

async function check(
  proof: string,
  words: VerifyAnswers,
  locale: string,
): Promise<{ readonly outcome: Outcome; readonly entry?: LogEntry }> {
  const keys = await readKeys();
  const verdict = await verifyProof(proof, keys, browserVerifying);
  if (!verdict.ok) {
    const lines: readonly Line[] = [{ holds: false, text: words.faults[verdict.fault] }];
    return { outcome: { state: 'bad', heading: words.bad, lines } };
  }
  const entry = JSON.parse(fromUtf8(verdict.entry)) as LogEntry;
  const steps = parseProofFile(proof)?.path.length ?? 0;
  const [record, growth] = await Promise.all([
    compareRecord(entry),
    growthSinceLastVisit(keys).catch(() => undefined),
  ]);
  const lines = [
    ...linesOf(words, { ...verdict, entry, steps, locale }),
    recordLine(words, record),
    ...(growth === undefined ? [] : [growthLine(words, growth)]),
  ];
  const isBad = lines.some(({ holds }) => holds === false);
  return {
    outcome: { state: isBad ? 'bad' : 'good', heading: isBad ? words.bad : words.good, lines },
    entry,
  };
}

function unitLink(entry: LogEntry, locale: string, words: VerifyAnswers): HTMLElement {
  const line = element('p');
  const link = element('a', undefined, words.unit);
  link.href = `${locale === 'en' ? '/en' : ''}/units/${entry.publicId}/`;
  line.append(link);
  return line;
}
