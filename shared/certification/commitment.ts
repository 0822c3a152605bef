/** A version of the commitment as its data file says it. */
export interface CommitmentSource {
  readonly version: string;
  readonly title: string;
  readonly points: readonly { readonly zh: string }[];
}

/**
 * The text that is signed, the same to the byte whenever it is made from the same version: Chinese, lines ending
 * with a line feed. A case keeps the version and the SHA-256 of these bytes in UTF-8.
 */
export function commitmentText({ version, title, points }: CommitmentSource): string {
  const lines = points.map(({ zh }, at) => `${at + 1}. ${zh}`);
  return [title, `版本：${version}`, '', ...lines, ''].join('\n');
}
