type Content = Readonly<Record<string, unknown>>;

/** What a person takes of two versions of one field. */
export type Choice = 'mine' | 'theirs' | 'both';

/** A field that two people left different. */
export interface Difference {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Lists can be taken together. */
  readonly isList: boolean;
}

/** What makes two rows of a list the same one. */
function rowKey(row: unknown): string {
  if (typeof row !== 'object' || row === null) return JSON.stringify(row);
  const { evidenceId, name, serial } = row as Record<string, unknown>;
  if (typeof evidenceId === 'string') return evidenceId;
  return typeof serial === 'string' ? `${String(name)}|${serial}` : JSON.stringify(row);
}

/** The fields in which two versions of a section differ. */
export function differencesOf(mine: Content, theirs: Content): readonly Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names
    .filter((name) => JSON.stringify(mine[name] ?? '') !== JSON.stringify(theirs[name] ?? ''))
    .map((name) => ({
      name,
      mine: mine[name],
      theirs: theirs[name],
      isList: Array.isArray(mine[name]) && Array.isArray(theirs[name]),
    }));
}

/**
 * One version out of two, field by field. Of lists taken together, each row is there once; where both have it, it is as
 * the chooser left it.
 */
export function mergedContent(
  mine: Content,
  theirs: Content,
  choices: Readonly<Record<string, Choice>>,
): Content {
  const merged: Record<string, unknown> = { ...theirs, ...mine };
  for (const { name, isList } of differencesOf(mine, theirs)) {
    const choice = choices[name] ?? 'mine';
    if (choice === 'both' && isList) merged[name] = unionOf(mine[name], theirs[name]);
    else merged[name] = choice === 'theirs' ? theirs[name] : mine[name];
    if (merged[name] === undefined) delete merged[name];
  }
  return merged;
}

function unionOf(mine: unknown, theirs: unknown): readonly unknown[] {
  const [own, others] = [mine, theirs].map((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  const have = new Set(own?.map(rowKey));
  return [...(own ?? []), ...(others ?? []).filter((row) => !have.has(rowKey(row)))];
}
