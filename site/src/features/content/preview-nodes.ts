/** As browsers with Trusted Types have it; others need none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'content-preview',
  { createHTML: (html) => html },
);

/**
 * The preview as elements. The service has made it by the renderer that publishes it, so that nothing of it can act; it
 * is parsed into a document of its own all the same, where no script runs, and names are taken off, since the page has
 * its own.
 * @param pictures where those can be looked at that are not public yet, by their path
 */
export function previewNodes(
  html: string,
  pictures: Readonly<Record<string, string>> = {},
): DocumentFragment {
  const parsed = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  for (const script of parsed.querySelectorAll('script, style, link, iframe, object')) script.remove();
  for (const named of parsed.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const image of parsed.querySelectorAll('img')) {
    const lent = pictures[image.getAttribute('src') ?? ''];
    if (lent === undefined) continue;
    image.removeAttribute('srcset');
    image.setAttribute('src', lent);
  }
  for (const link of parsed.querySelectorAll('a')) link.target = '_blank';
  for (const heading of parsed.querySelectorAll('h1')) heading.className = 'preview-title';
  const fragment = document.createDocumentFragment();
  const nodes = [...document.importNode(parsed.body, true).childNodes];
  // A question is an item of a list: here it is the only one.
  const isItem = parsed.body.firstElementChild?.localName === 'li';
  const place = isItem ? fragment.appendChild(document.createElement('ol')) : fragment;
  place.append(...nodes);
  return fragment;
}
