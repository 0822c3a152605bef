import type { LogEntry } from '../../../../shared/log/schema.ts';
import type { VerifiedCheckpoint } from '../../../../shared/log/verify.ts';
import type { VerifyAnswers } from '../../i18n/verify-words.ts';
import { element } from '../register/elements.ts';
import type { Growth } from './last-seen.ts';
import type { RecordFound } from './log-files.ts';

/** What the page shows: a heading that says it all, and what it rests on. */
export interface Outcome {
  readonly state: 'good' | 'bad' | 'unsure';
  readonly heading: string;
  readonly text?: string;
  readonly lines: readonly Line[];
}

export interface Line {
  /** `undefined` for what is neither good nor bad. */
  readonly holds: boolean | undefined;
  readonly text: string;
}

const MARKS = { good: '✓', bad: '✕', unsure: '?' } as const;

export function outcomeElements(outcome: Outcome): readonly HTMLElement[] {
  const heading = element('h2', `verdict verdict-${outcome.state}`);
  const mark = element('span', 'verdict-mark', MARKS[outcome.state]);
  mark.ariaHidden = 'true';
  heading.append(mark, outcome.heading);
  const list = element('ul', 'steps');
  for (const { holds, text } of outcome.lines) {
    const state = holds === undefined ? 'unsure' : holds ? 'good' : 'bad';
    const item = element('li', `step-${state}`);
    const sign = element('span', 'step-mark', holds === undefined ? '–' : MARKS[state]);
    sign.ariaHidden = 'true';
    item.append(sign, element('span', undefined, text));
    list.append(item);
  }
  return [
    heading,
    ...(outcome.text === undefined ? [] : [element('p', undefined, outcome.text)]),
    ...(outcome.lines.length === 0 ? [] : [list]),
  ];
}

/** What a proof that holds says. */
export function linesOf(
  words: VerifyAnswers,
  proof: {
    readonly entry: LogEntry;
    readonly index: number;
    readonly steps: number;
    readonly checkpoint: VerifiedCheckpoint;
    readonly locale: string;
  },
): readonly Line[] {
  const { entry, checkpoint, locale } = proof;
  const witnesses = checkpoint.witnesses.map(({ name }) => name).join(' · ');
  const lines = [
    `${words.entry}: ${words.event[entry.event]} ${entry.on ?? entry.year} · ${entry.certificateNumber}`,
    words.position.replace('{index}', String(proof.index + 1)).replace('{size}', String(checkpoint.size)),
    words.path.replace('{steps}', String(proof.steps)),
    words.signature.replace('{key}', checkpoint.keyId),
    `${words.time}: ${timeIn(locale, checkpoint.signedAtEpochSeconds)}`,
  ].map((text) => ({ holds: true, text }));
  const witnessed = { text: `${words.witnesses}: ${witnesses || words.noWitness}` };
  return [...lines, { ...witnessed, holds: witnesses === '' ? undefined : true }];
}

export function recordLine(words: VerifyAnswers, found: RecordFound): Line {
  const holds = found === 'same' ? true : found === 'other' ? false : undefined;
  return { holds, text: words.record[found] };
}

export function growthLine(words: VerifyAnswers, growth: Growth): Line {
  if (growth.kind === 'first') return { holds: true, text: words.first };
  return {
    holds: growth.kind === 'grown',
    text: words[growth.kind].replace('{size}', String(growth.since.size)),
  };
}

const timeIn = (locale: string, epochSeconds: number): string =>
  new Date(epochSeconds * 1000).toLocaleString(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
  });
