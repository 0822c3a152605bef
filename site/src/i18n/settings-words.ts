/** Words of the page on which a reader chooses how pages look. Chinese first. */
export const SETTINGS_WORDS = {
  zh: {
    title: '显示设置 - 诚信计量',
    description: '大字版、高对比度和颜色：选择之后，记在您的设备上',
    heading: '显示设置',
    lead: '选择之后立即生效，只记在您的这台设备上。',
    noScript:
      '未启用 JavaScript，无法记住选择。您仍可放大网页：电脑上按 Ctrl 和加号，手机上用双指或在浏览器设置中调整字号。页面在放大到 400% 时仍可完整阅读。',
    groups: [
      [
        'text',
        '文字',
        [
          ['', '标准'],
          ['large', '大字版（长者模式）：字大、单栏、只留要点'],
        ],
      ],
      [
        'contrast',
        '对比度',
        [
          ['', '标准'],
          ['contrast', '高对比度'],
        ],
      ],
      [
        'theme',
        '颜色',
        [
          ['', '跟随设备'],
          ['light', '浅色'],
          ['dark', '深色'],
        ],
      ],
    ],
    saved: '已保存',
  },
  en: {
    title: 'Display settings - honest measurement',
    description: 'Large text, high contrast and colours: chosen once, remembered on your device',
    heading: 'Display settings',
    lead: 'A choice takes effect at once and is remembered on this device only.',
    noScript:
      'JavaScript is off, so that choices cannot be remembered. You can still enlarge pages: Ctrl and plus on a computer, two fingers or the browser’s text size on a phone. Pages can be read whole at 400 %.',
    groups: [
      [
        'text',
        'Text',
        [
          ['', 'Standard'],
          ['large', 'Large text: one column, and only what matters'],
        ],
      ],
      [
        'contrast',
        'Contrast',
        [
          ['', 'Standard'],
          ['contrast', 'High contrast'],
        ],
      ],
      [
        'theme',
        'Colours',
        [
          ['', 'As on the device'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ],
      ],
    ],
    saved: 'Saved',
  },
} as const;
