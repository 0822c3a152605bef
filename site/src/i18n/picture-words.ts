const ZH = {
  add: '添加图片',
  lead: '图片先传到本站检查并重新编码，拍摄地点、时间和设备信息会去掉。检查通过后放进两种语言的正文，光标所在段落之后。',
  file: '图片文件',
  fileHint: 'JPEG、PNG 或 WebP，至多 10 MB。只用本单位有权公开的图片；图里不要有能认出的人、车牌或证件。',
  alternativeZh: '替代文字（中文）',
  alternativeEn: '替代文字（英文）',
  alternativeHint: '看不见图的人需要知道什么，一两句话。',
  creditZh: '出处（中文）',
  creditEn: '出处（英文）',
  creditHint: '谁拍的、谁画的，例如：省计量院。',
  send: '上传并放进正文',
  chooseFile: '请选择一张图片。',
  fillIn: '请填写。',
  missing: '还有没填的：请看上面标出的各项。',
  preparing: '正在查看文件……',
  sending: (percent: number) => `正在上传：${percent}%`,
  checking: '正在检查并重新编码……',
  refused: (why: string) => `这张图片不能用：${why}`,
  unreachable: '没有传完。请检查网络，再按一次“上传并放进正文”；您填写的内容还在。',
  added: '图片已放进两种语言的正文。保存后才会留下。',
};

const EN: typeof ZH = {
  add: 'Add a picture',
  lead: 'A picture is examined and made anew first: place, time and device are gone from it. Once it is clean it goes into the text of both languages, after the paragraph in which the cursor stands.',
  file: 'Picture file',
  fileHint:
    'JPEG, PNG or WebP, 10 MB at most. Only pictures that the office may publish; no people, plates or papers that could be recognised.',
  alternativeZh: 'Alternative text (Chinese)',
  alternativeEn: 'Alternative text (English)',
  alternativeHint: 'What somebody who cannot see it has to know, in a sentence or two.',
  creditZh: 'Credit (Chinese)',
  creditEn: 'Credit (English)',
  creditHint: 'Who took or drew it, such as: Provincial Institute of Metrology.',
  send: 'Send it and put it into the text',
  chooseFile: 'Choose a picture.',
  fillIn: 'Fill this in.',
  missing: 'Something is missing: see what is marked above.',
  preparing: 'Looking at the file…',
  sending: (percent) => `Sending: ${percent}%`,
  checking: 'Being examined and made anew…',
  refused: (why) => `This picture cannot be used: ${why}`,
  unreachable:
    'It was not sent whole. Check the connection and press the button again; what you filled in is still here.',
  added: 'The picture is in the text of both languages. It stays once you save.',
};

/** Words for adding a picture to an article. Chinese is the original. */
export const PICTURE_WORDS = { zh: ZH, en: EN } as const;
