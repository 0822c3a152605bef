/** What a frame leaves open. All but `main` and `head` are text and are escaped here. */
export interface FrameParts {
  readonly title: string;
  readonly description: string;
  /** Path below the language root, with slashes at both ends. */
  readonly path: string;
  /** More elements for the head, as HTML. */
  readonly head: string;
  /** The content, as HTML. */
  readonly main: string;
}

/** Fills a frame of the site build. Tokens are split on, so that no text can act as a replacement pattern. */
export function fillFrame(frame: string, parts: FrameParts): string {
  const values: Readonly<Record<string, string>> = {
    title: escapeHtml(parts.title),
    description: escapeHtml(parts.description),
    path: escapeHtml(parts.path),
    head: parts.head,
    main: parts.main,
  };
  return frame
    .split(/\{\{(title|description|path|head|main)\}\}/)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
