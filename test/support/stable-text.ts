/** A value as text, the same for the same members in whatever order an engine gives them back. */
export const stableText = (
  value: unknown,
  shown: (name: string, member: unknown) => unknown = (_, m) => m,
): string =>
  JSON.stringify(value, (name, given: unknown) => {
    const member = shown(name, given);
    return typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member;
  }) ?? '';
