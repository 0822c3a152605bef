/** Words of the fixed pages. Chinese is the original. */
export const SITE_WORDS = {
  zh: {
    brand: '诚信计量',
    skip: '跳到主要内容',
    menu: '主菜单',
    language: 'English',
    languageLabel: '切换到英文',
    nav: [
      ['/search/', '查询'],
      ['/register/', '名录'],
      ['/v/', '核对牌匾'],
      ['/statistics/', '统计'],
      ['/check/', '短了吗'],
      ['/learn/', '学计量'],
    ],
    footer: [
      ['/commitment/', '承诺书'],
      ['/accessibility/', '无障碍声明'],
      ['/about/', '关于本站与法律依据'],
      ['/open-data/', '开放数据'],
      ['/verify/', '登记日志'],
    ],
    footerText: '诚信计量自我承诺示范单位公开查询',
  },
  en: {
    brand: 'Honest measurement',
    skip: 'Skip to the main content',
    menu: 'Main menu',
    language: '中文',
    languageLabel: 'Switch to Chinese',
    nav: [
      ['/search/', 'Search'],
      ['/register/', 'Register'],
      ['/v/', 'Check a plate'],
      ['/statistics/', 'Figures'],
      ['/check/', 'Was it short?'],
      ['/learn/', 'Learn'],
    ],
    footer: [
      ['/commitment/', 'The commitment'],
      ['/accessibility/', 'Accessibility'],
      ['/about/', 'About and legal basis'],
      ['/open-data/', 'Open data'],
      ['/verify/', 'The log'],
    ],
    footerText: 'Public register of units that have made the honest-measurement commitment',
  },
} as const;
