import { describe, expect, it } from 'vitest';
import { hasStrayPicture, pictureLine, picturesIn } from '../../../shared/content/pictures.ts';
import { withParagraph } from '../../../site/src/features/content/insert-picture.ts';

const LINE = pictureLine({ id: '0'.repeat(32), alternative: '秤 "甲" [1]', credit: 'a\\b  c' });

describe('a picture that is put into a text', () => {
  it.each([
    ['an empty text', '', 0],
    ['a text without an end of line', 'one', undefined],
    ['the middle of a paragraph', 'one\ntwo\n\nthree\n', 2],
    ['the end of a text', 'one\n\ntwo\n\n\n', 8],
    ['a text with lines of blanks', 'one\n \t\ntwo', 1],
  ])('stands in a paragraph of its own, in %s, and nothing else changes', (_what, text, at) => {
    const after = withParagraph(text, LINE, at);
    expect(hasStrayPicture(after)).toBe(false);
    expect(picturesIn(after)).toEqual([
      { id: '0'.repeat(32), alternative: '秤 ”甲” ［1］', credit: 'a＼b c' },
    ]);
    const words = (of: string): readonly string[] => of.split(/\s+/).filter((word) => word !== '');
    expect(words(after.replace(LINE, ''))).toEqual(words(text));
  });

  it('comes after the paragraph in which the cursor stands', () => {
    expect(withParagraph('one\n\ntwo\n', LINE, 1)).toBe(`one\n\n${LINE}\n\ntwo\n`);
    expect(withParagraph('one\n\ntwo\n', LINE)).toBe(`one\n\ntwo\n\n${LINE}\n`);
  });
});
