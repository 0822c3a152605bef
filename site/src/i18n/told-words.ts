/** Names of what was told, where they stand beside the answer and ask nothing any more. Chinese is the original. */
export const TOLD_WORDS = {
  zh: { stall: '摊位、柜台、加油枪或者车牌', price: '单价（元/公斤）', demands: '请求', day: '日期' },
  en: {
    stall: 'Stall, counter, pump or number plate',
    price: 'Price (yuan per kilogram)',
    demands: 'Asked for',
    day: 'Day',
  },
} as const;
