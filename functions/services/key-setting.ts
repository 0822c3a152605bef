/** Where a key is kept: in KMS, or in a file on one machine. */
export type KeySetting = { readonly kms: string } | { readonly file: string };

/**
 * Reads `kms:<id, ARN or alias>` or `file:<path>`.
 * @throws Error naming the setting; never its value
 */
export function parseKeySetting(text: string, name: string): KeySetting {
  const [, kind, value] = /^(kms|file):(.+)$/.exec(text) ?? [];
  if (value === undefined) throw new Error(`settings missing or malformed: ${name}`);
  return kind === 'kms' ? { kms: value } : { file: value };
}
