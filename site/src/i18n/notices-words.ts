import type { Locale } from '../../../shared/register/divisions.ts';

/** Words of the public notices. Chinese is the original. */
export const NOTICES_WORDS = {
  zh: {
    title: '认定公示 - 诚信计量',
    description: '正在公示的拟认定诚信计量自我承诺示范单位，公示期内任何人可以提出异议。',
    heading: '认定公示',
    lead: '以下单位拟认定为诚信计量自我承诺示范单位。公示期内任何人可以提出异议，可以不留姓名。',
    noScript: '公示名单需要浏览器运行脚本才能显示；也可以读取 /api/certification/notices。',
    loading: '正在载入…',
    none: '目前没有正在公示的单位。',
    failed: '暂时无法显示，请稍后再试。',
    until: '公示至',
    object: '提出异议',
    text: '异议内容（请写明事实）',
    contact: '联系方式（可不填）',
    send: '提交异议',
    sent: '已收到，编号',
    demonstration: '演示数据',
  },
  en: {
    title: 'Public notices - honest measurement',
    description: 'Units about to be recognised; anybody can object while the notice runs.',
    heading: 'Public notices',
    lead: 'These units are about to be recognised. While the notice runs anybody can object, without a name too.',
    noScript: 'The list needs scripts; it can also be read at /api/certification/notices.',
    loading: 'Loading…',
    none: 'No notice is running at the moment.',
    failed: 'It cannot be shown just now. Please try later.',
    until: 'until',
    object: 'Object',
    text: 'What speaks against it (facts, please)',
    contact: 'How to reach you (optional)',
    send: 'Send the objection',
    sent: 'Received, number',
    demonstration: 'Demonstration',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
