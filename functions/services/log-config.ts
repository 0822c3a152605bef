import * as z from 'zod/mini';
import { parseVerifierKey } from '../../shared/log/note.ts';
import { type KeySetting, parseKeySetting } from './key-setting.ts';

/** Settings that only the writer of the log has, from its environment. */
const environmentSchema = z.object({
  /** Keys that sign, one a line: `kms:<id, ARN or alias>` or `file:<path of a PKCS #8 PEM file>`. */
  LOG_KEYS: z.string().check(z.minLength(1)),
  /** Witnesses that are asked to cosign, one a line: `<verifier key> <address>`. */
  LOG_WITNESSES: z._default(z.string(), ''),
  /** Addresses that are sent each checkpoint, one a line. */
  LOG_MIRRORS: z._default(z.string(), ''),
});

export interface LogSettings {
  /** The log's name: its address without scheme. */
  readonly origin: string;
  readonly keys: readonly KeySetting[];
  readonly witnesses: readonly { readonly vkey: string; readonly address: string }[];
  readonly mirrors: readonly string[];
}

/** @throws Error naming the setting at fault; never its value */
export function parseLogConfig<C extends { readonly publicOrigin: string }>(
  config: C,
  environment: Readonly<Record<string, string | undefined>>,
): C & LogSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new Error('settings missing or malformed: LOG_KEYS');
  return {
    ...config,
    origin: `${new URL(config.publicOrigin).host}/log`,
    keys: linesOf(parsed.data.LOG_KEYS).map((line) => parseKeySetting(line, 'LOG_KEYS')),
    witnesses: linesOf(parsed.data.LOG_WITNESSES).map(witnessOf),
    mirrors: linesOf(parsed.data.LOG_MIRRORS).map(mirrorOf),
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function mirrorOf(line: string): string {
  if (!URL.canParse(line)) throw new Error('settings missing or malformed: LOG_MIRRORS');
  return line;
}

function witnessOf(line: string): { readonly vkey: string; readonly address: string } {
  const [vkey = '', address = ''] = line.split(/\s+/);
  if (parseVerifierKey(vkey) === undefined || !URL.canParse(address))
    throw new Error('settings missing or malformed: LOG_WITNESSES');
  return { vkey, address };
}
