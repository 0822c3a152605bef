/** Words that a page brings for its script, in its own language: the script is one for both. */
export const pageWords = <T>(id: string): T =>
  JSON.parse(document.getElementById(id)?.dataset.words ?? '{}') as T;

/** A text with what stands for its `{names}`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (name, key) => String(values[key] ?? name));
