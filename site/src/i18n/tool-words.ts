import type { Level, Standing } from '../../../shared/legal-units/schema.ts';

/** Words that the three tools share, and those of the lists that lead to them. Chinese is the original. */
export const TOOL_WORDS = {
  zh: {
    tools: '小工具',
    doors: [
      ['/quiz/', '计量小测验', '每次十题，答完就看到为什么。全班可以用一个代码做同一套。'],
      ['/check/', '短了吗', '填几个数，看看短得算不算违规。'],
      ['/learn/convert/', '单位换算', '斤两、亩、尺寸、磅、盎司、英寸、马力……换成法定单位，一位也不少。'],
      ['/learn/label/', '净含量标注检查', '照着包装输入，看字样、单位、数和字高对不对。'],
      ['/learn/text-check/', '文字里的单位', '粘贴一段文字，找出不是法定计量单位的，并给出写法。'],
    ],
    local: '全在您的设备上完成：输入的内容不会发送到任何地方，没有网络也能用。',
    standings: {
      legal: '法定',
      medical: '血压可用',
      spoken: '只在口语里',
      market: '市制，已停用',
      foreign: '非法定',
    } satisfies Record<Standing, string>,
    levels: {
      medical: '血压可并用',
      spoken: '只在口语里',
      market: '市制，已停用',
      foreign: '非法定',
      old: '旧称',
      spelling: '符号写法',
    } satisfies Record<Level, string>,
  },
  en: {
    tools: 'Tools',
    doors: [
      ['/quiz/', 'A quiz', 'Ten questions, each with its why. A class can play the same by one code.'],
      ['/check/', 'Was it short?', 'A few figures tell whether the rules were broken.'],
      [
        '/learn/convert/',
        'Unit converter',
        'Jin, mu, chi, pounds, ounces, inches, horsepower in legal units, to the last digit.',
      ],
      [
        '/learn/label/',
        'Net content checker',
        'Type what a package says: words, unit, number and height of the letters.',
      ],
      [
        '/learn/text-check/',
        'Units in a text',
        'Paste a text: what is no legal unit is found, with what to write instead.',
      ],
    ],
    local:
      'All of it happens on your device: what you type is sent nowhere, and it works without a connection.',
    standings: {
      legal: 'legal',
      medical: 'for blood pressure',
      spoken: 'for talk only',
      market: 'old Chinese, given up',
      foreign: 'not legal',
    } satisfies Record<Standing, string>,
    levels: {
      medical: 'beside kPa for blood pressure',
      spoken: 'for talk only',
      market: 'old Chinese, given up',
      foreign: 'not legal',
      old: 'former name',
      spelling: 'spelling of a symbol',
    } satisfies Record<Level, string>,
  },
} as const;
