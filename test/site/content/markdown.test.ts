import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../shared/content/content-of.ts';
import { typedOf } from '../../../shared/content/typed-of.ts';
import { markdownToHtml } from '../../../site/src/render/content/markdown.ts';
import { elementsOf } from '../../support/html-elements.ts';
import { aGiven, anArticle, articlesOfTheSite } from '../../support/some-content.ts';

const ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li strong em code pre blockquote a br hr table thead tbody tr th td'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'align', 'class', 'start']);
const ADDRESS = /^(https:\/\/[^/\\]|\/(?![/\\])|#|mailto:|tel:)/i;

/** One that was examined; no hostile text names it. */
const PICTURE = {
  id: 'f'.repeat(32),
  sha256: 'a'.repeat(64),
  files: [{ widthPixels: 480, heightPixels: 360 }],
};

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<ScRiPt src=//evil.example></sCrIpT>'],
  ['an event handler', '<img src=x onerror=alert(1)>'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['a form', '<form action=https://evil.example><input name=receipt></form>'],
  ['a style', '<style>body{display:none}</style><p style="position:fixed">x</p>'],
  ['a base', '<base href=https://evil.example/>'],
  ['an SVG', '<svg onload=alert(1)><use href="data:x"/></svg>'],
  ['a comment that does not end', '<!-- <p>hidden'],
  ['CDATA and an instruction', '<![CDATA[<script>]]> <?php echo 1 ?>'],
  ['a script address', '[a](javascript:alert(1))'],
  ['a script address in entities', '[a](&#106;avascript&colon;alert(1))'],
  ['a script address with a line feed', '[a](java\nscript:alert(1))'],
  ['a script address in capitals', '[a](JaVaScRiPt:alert(1))'],
  ['a script address by reference', '[a]\n\n[a]: javascript:alert(1)'],
  ['a script as autolink', '<javascript:alert(1)>'],
  ['a data address', '[a](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a vbscript address', '[a](vbscript:msgbox(1))'],
  ['a file address', '[a](file:///etc/passwd)'],
  ['an address without TLS', '[a](http://example.org)'],
  ['an address without a scheme', '[a](//evil.example)'],
  ['backslashes', '[a](/\\evil.example) [b](\\\\evil.example)'],
  ['a picture', '![a](https://evil.example/pixel.png)'],
  ['a picture of ours that nobody examined', '![a](/pictures/x/960.jpg) ![a](/picture/0 "b")'],
  ['a picture by reference', '![a][b]\n\n[b]: https://evil.example/pixel.png'],
  ['quotation marks in an address', '[a](https://x.example/"onmouseover="alert(1))'],
  ['quotation marks in a title', '[a](https://x.example "\\" onmouseover=\\"alert(1)")'],
  ['quotation marks in the name of a language', '```"><script>alert(1)</script>\nx\n```'],
  ['code that ends early', '`</code><script>alert(1)</script>`'],
  ['HTML in a table', '| <b>a</b> | b |\n| --- | --- |\n| <script> | </td></tr></table> |'],
  ['a NUL', 'a\u0000b [c](java\u0000script:alert(1))'],
  ['controls that turn the order around', 'invoice \u202egpj.exe\u202c [a](https://x.example/\u2066b\u2069)'],
  ['headings without order', '###### deep\n\n# first\n\n#### fourth'],
  ['links in links', '[a [b](https://b.example)](https://a.example)'],
  ['half a surrogate', 'a\ud800b'],
];

describe('Markdown of an editor', () => {
  it.each(HOSTILE)('with %s becomes nothing but text, and links that are safe', (_what, text) => {
    // Whether the article has pictures or not.
    const both = [
      markdownToHtml(text),
      markdownToHtml(text, { pictures: { all: [PICTURE], creditWord: '' } }),
    ];
    const elements = both.flatMap((html) => elementsOf(html));
    for (const { name, attributes } of elements) {
      expect(ELEMENTS.has(name), name).toBe(true);
      for (const [attribute, value] of attributes) {
        expect(ATTRIBUTES.has(attribute), attribute).toBe(true);
        if (attribute === 'href') expect(value).toMatch(ADDRESS);
      }
    }
    expect(markdownToHtml(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(markdownToHtml(text)).not.toContain('\u0000');
  });

  it('the control: HTML in the text would be noticed', () => {
    const names = elementsOf('<p>a<script>b</script></p>').map(({ name }) => name);
    expect(names.every((name) => ELEMENTS.has(name))).toBe(false);
  });

  it('leaves out no level of headings, and begins below that of the page', () => {
    const levels = elementsOf(markdownToHtml('###### a\n\n# b\n\n##### c\n\n###### d')).map(
      ({ name }) => name,
    );
    expect(levels).toEqual(['h2', 'h2', 'h3', 'h4']);
  });

  it('keeps links to pages of ours, to places, to other sites over TLS', () => {
    for (const href of ['/check/', '#basis', 'https://example.org/a?b=1&amp;c=2', 'mailto:a@example.org'])
      expect(markdownToHtml(`[a](${href.replaceAll('&amp;', '&')})`)).toContain(`<a href="${href}">a</a>`);
  });

  it('a column without a name has no header that says nothing', () => {
    expect(markdownToHtml('| a |  |\n| --- | --- |\n| 1 | 2 |')).toContain('<td></td>');
  });
});

/** Each as large as the checks let through: cut to 20,000 characters in paragraphs of 2,000. */
const LARGE: readonly (readonly [string, string])[] = [
  ['emphasis', '*a_ aaaaaaaaaaaaaaaa '],
  ['brackets', '['],
  ['pictures', '![a'],
  ['strong', '**aaaaaaaaaaaaaaaaaaaaaa '],
  ['links', '[a](<b'],
  ['tags', '<a '],
  ['code', '`a``b'],
  ['entities', '&amp'],
  ['cells', '|a'],
];

describe('a text as large as may be', () => {
  it.each(LARGE)('of %s is turned into HTML within two seconds', (_what, piece) => {
    const paragraph = piece.repeat(Math.floor(1_990 / piece.length));
    const text = Array.from({ length: 10 }, () => paragraph)
      .join('\n\n')
      .slice(0, 19_990);
    const result = contentOf('article', 'large', anArticle({ textZh: text }), aGiven());
    if ('issues' in result) expect(result.issues.map(({ code }) => code)).not.toContain('tangled');
    const started = performance.now();
    markdownToHtml(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('every article of the site keeps all its words', () => {
    for (const { content } of articlesOfTheSite()) {
      const html = markdownToHtml(content.zh.text).replaceAll(/<[^>]+>/g, '');
      const words = content.zh.text.match(/\p{Script=Han}+/gu) ?? [];
      expect(words.filter((word) => !html.includes(word))).toEqual([]);
      expect(Object.keys(typedOf(content)).length).toBe(12);
    }
  });
});
