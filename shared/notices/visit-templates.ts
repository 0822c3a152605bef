/** Words of what visitors of open days are told. None of them holds the code: who lost it is told nothing by a mail. */
export const VISIT_TEMPLATES = {
  'booking-confirmed': {
    params: ['reference', 'title', 'time', 'place', 'link'],
    zh: {
      subject: '预约成功：{title}',
      text: '您已预约“{title}”，时间：{time}（北京时间），地点：{place}。签到号 {reference}。\n凭预约码查看或取消：{link}',
    },
    en: {
      subject: 'Your place is booked: {title}',
      text: 'You have a place at “{title}”, {time} (Beijing time), at {place}. Number at the door: {reference}.\nView or cancel it with your booking code: {link}',
    },
  },
  'booking-offer': {
    params: ['reference', 'title', 'time', 'until', 'link'],
    zh: {
      subject: '有名额了，请在 {until} 前确认：{title}',
      text: '您候补的“{title}”（{time}）有名额了，为您保留到 {until}（北京时间），过时转给下一位。签到号 {reference}。\n凭预约码确认或放弃：{link}',
    },
    en: {
      subject: 'Places for you, confirm by {until}: {title}',
      text: 'There are places for you at “{title}” ({time}). They are kept until {until} (Beijing time), then they go to the next. Number {reference}.\nConfirm or give them up with your booking code: {link}',
    },
  },
  'booking-waiting': {
    params: ['reference', 'title', 'time', 'link'],
    zh: {
      subject: '抽签结果：候补 {title}',
      text: '“{title}”（{time}）的抽签已完成，您目前是候补。签到号 {reference}。有人取消时会按顺序通知。\n凭预约码查看：{link}',
    },
    en: {
      subject: 'Outcome of the draw, waiting list: {title}',
      text: 'The draw for “{title}” ({time}) is made, and you are on the waiting list. Number {reference}. When somebody cancels, the next in order is told.\nSee it with your booking code: {link}',
    },
  },
  'booking-moved': {
    params: ['reference', 'title', 'was', 'time', 'place', 'link'],
    zh: {
      subject: '时间或地点有变：{title}',
      text: '您预约的“{title}”有变：原定 {was}，现为 {time}（北京时间），地点：{place}。签到号 {reference}，名额仍为您保留。\n如不能来，请凭预约码取消：{link}',
    },
    en: {
      subject: 'New time or place: {title}',
      text: '“{title}” has changed: it was to be {was}, and is now {time} (Beijing time), at {place}. Your booking {reference} stands.\nIf you cannot come, please cancel it with your booking code: {link}',
    },
  },
  'booking-cancelled': {
    params: ['reference', 'title', 'time', 'reason', 'link'],
    zh: {
      subject: '活动取消：{title}',
      text: '很抱歉，“{title}”{time} 这一场已取消。原因：{reason}。签到号 {reference}。\n其他场次请看：{link}',
    },
    en: {
      subject: 'Called off: {title}',
      text: 'We are sorry: “{title}” on {time} is called off. Reason: {reason}. Number {reference}.\nOther sessions: {link}',
    },
  },
  'booking-reminder': {
    params: ['reference', 'title', 'time', 'place', 'link'],
    zh: {
      subject: '明天见：{title}',
      text: '提醒您：“{title}”，时间：{time}（北京时间），地点：{place}。签到时报 {reference}。\n如不能来，请凭预约码取消，把名额让给别人：{link}',
    },
    en: {
      subject: 'Tomorrow: {title}',
      text: 'A reminder: “{title}”, {time} (Beijing time), at {place}. At the door say {reference}.\nIf you cannot come, please cancel with your booking code, so that somebody else can: {link}',
    },
  },
} as const;
