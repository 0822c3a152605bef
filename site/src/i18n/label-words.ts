import type { Outcome, Requirement } from '../../../shared/legal-units/net-content-label.ts';
import type { LabelKind } from '../../../shared/legal-units/schema.ts';

type Lines = Readonly<Record<Requirement, Readonly<Record<Outcome, string>>>>;

/** Words of the checker for net content. Chinese is the original; `{}` is what is expected. */
export const LABEL_WORDS = {
  zh: {
    title: '净含量标注检查',
    description: '照着包装输入净含量的标注，检查字样、单位、数的范围和字符高度是否符合规定。',
    lead: '照着包装上印的输入，看“净含量”字样、单位、数的大小和字高对不对。',
    statement: '包装上的标注',
    statementHint: '照原样，例如 净含量：500 g',
    height: '数字和字母的高度（mm，可不填）',
    heightHint: '用尺量，例如 4',
    badHeight: '请输入毫米数，例如 4 或 2.5。',
    answer: '检查结果',
    noScript: '没有启用 JavaScript，不能当场检查；规定都在下面的表里。',
    examples: '例如',
    example: ['净含量：500 g', '净含量：1000g', '500克', '净含量：1斤', '净含量：30 g×12袋'],
    lines: {
      words: {
        kept: '“净含量”字样齐全，或者按规定可以省略。',
        broken: '缺少“净含量”三个字。',
        unclear: '没有“净含量”三个字；按质量或体积卖的必须有。',
      },
      number: { kept: '有数。', broken: '没有用阿拉伯数字写明多少。', unclear: '' },
      unit: {
        kept: '单位是法定计量单位。',
        broken: '单位不对，应当用 {}。',
        unclear: '这个单位不在附表的写法里，附表的写法是 {}。',
      },
      range: {
        kept: '单位与数的大小相配。',
        broken: '数的大小应当配另一个单位：{}。',
        unclear: '这个大小该用哪个单位，附表没有说。',
      },
      height: {
        kept: '字符够高：至少 {}。',
        broken: '字符太矮：至少 {}。',
        unclear: '字符至少应当高 {}，请用尺量。',
      },
      pieces: { kept: '多件装写明了件数。', broken: '', unclear: '' },
    } satisfies Lines,
    other: '附表里的单位',
    allGood: '这几项没有发现问题',
    someBroken: (count: number) => `有 ${count} 项不符合`,
    undecided: '还不能判断',
    tables: '规定',
    kinds: { mass: '质量', volume: '体积', length: '长度', area: '面积', count: '件数' } satisfies Record<
      LabelKind['id'],
      string
    >,
    columns: ['按什么卖', '单位', '“净含量”字样', '字符最小高度'],
    wordsNeeded: ['必须', '可以省略'],
    below: (limit: string) => `不足 ${limit}`,
    from: (limit: string) => `${limit} 起`,
    upTo: (limit: string) => `${limit} 以内`,
    above: '更大的',
    heightUnchecked: '字符高度据 2005 年版附表，2023 年版沿用，待核。',
    multiple: '几件同样的装在一起：写单件净含量和件数，或者写总净含量。几件不同的：分别写。',
    shortage: '里面实际有多少、少了算不算违规？到“短了吗”算一算',
    scope: '药品、危险化学品不归这部办法管。这里只看标注的形式，不能代替监管部门的认定。',
  },
  en: {
    title: 'Net content checker',
    description:
      'Type what a package says of its net content: words, unit, range and height of the letters are held to the rules.',
    lead: 'Type what the package says. The words 净含量, the unit, its range and the height of the letters are held to the rules.',
    statement: 'Statement on the package',
    statementHint: 'just as it stands, such as 净含量：500 g',
    height: 'Height of figures and letters (mm, if you like)',
    heightHint: 'with a ruler, such as 4',
    badHeight: 'Please type millimetres, such as 4 or 2.5.',
    answer: 'Result',
    noScript: 'JavaScript is off, so nothing can be checked here; the rules stand in the tables below.',
    examples: 'For example',
    example: ['净含量：500 g', '净含量：1000g', '500克', '净含量：1斤', '净含量：30 g×12袋'],
    lines: {
      words: {
        kept: 'The words 净含量 are there, or may be left out.',
        broken: 'The words 净含量 (net content) are missing.',
        unclear: 'The words 净含量 are missing; goods sold by mass or volume need them.',
      },
      number: { kept: 'There is a number.', broken: 'There is no number in figures.', unclear: '' },
      unit: {
        kept: 'The unit is legal.',
        broken: 'The unit is wrong: it should be {}.',
        unclear: 'The schedule does not list this unit; it lists {}.',
      },
      range: {
        kept: 'The unit goes with the number.',
        broken: 'A number of this size goes with another unit: {}.',
        unclear: 'The schedule does not say which unit goes with this size.',
      },
      height: {
        kept: 'The letters are tall enough: at least {}.',
        broken: 'The letters are too small: at least {}.',
        unclear: 'The letters have to be at least {} tall; please measure them.',
      },
      pieces: { kept: 'The number of pieces is given.', broken: '', unclear: '' },
    } satisfies Lines,
    other: 'a unit of the schedule',
    allGood: 'Nothing wrong was found in these',
    someBroken: (count: number) =>
      count === 1 ? 'One thing is not as it should be' : `${count} things are not as they should be`,
    undecided: 'This cannot be decided yet',
    tables: 'The rules',
    kinds: {
      mass: 'mass',
      volume: 'volume',
      length: 'length',
      area: 'area',
      count: 'number',
    } satisfies Record<LabelKind['id'], string>,
    columns: ['Sold by', 'Unit', 'The words 净含量', 'Least height of letters'],
    wordsNeeded: ['needed', 'may be left out'],
    below: (limit: string) => `below ${limit}`,
    from: (limit: string) => `from ${limit}`,
    upTo: (limit: string) => `up to ${limit}`,
    above: 'above',
    heightUnchecked: 'Heights are those of the 2005 schedule, kept in the 2023 version: unchecked.',
    multiple:
      'Several equal pieces in one package: the content of one and how many, or the total. Different pieces: each for itself.',
    shortage: 'How much is in it, and may it be less? Work it out',
    scope:
      'Medicines and dangerous chemicals are outside these Measures. This looks at the form of the statement only and decides nothing for the authority.',
  },
} as const;
