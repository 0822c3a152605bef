/** Words of the photos of a case. Chinese is the original. */
export const PHOTO_WORDS = {
  zh: {
    title: '照片',
    photo: (number: number) => `照片 ${number}`,
    waiting: '正在检查，请稍后再看。',
    hash: '原文件的 SHA-256',
    cleaned:
      '保存的是重新生成的图片，不含拍摄位置等信息。上面的值出自您设备上的原文件，可用来证明它没有改动。',
    add: '照片（选填）',
    addWhy: 'JPEG、PNG 或 WebP，合计不超过 4 MB，最多 9 张。位置等信息会自动去掉。',
    received: (count: number) => `已收到 ${count} 张照片，不必再选。`,
  },
  en: {
    title: 'Photos',
    photo: (number: number) => `Photo ${number}`,
    waiting: 'It is being examined; look again in a moment.',
    hash: 'SHA-256 of the original file',
    cleaned:
      'What is kept is a picture made anew, without place or other particulars. The value above is that of the file on your device, and can show that it was not changed.',
    add: 'Photos (not required)',
    addWhy: 'JPEG, PNG or WebP, 4 MB in all at most, up to 9. Place and other particulars are removed.',
    received: (count: number) =>
      count === 1
        ? 'One photo has arrived; no need to choose it again.'
        : `${count} photos have arrived; no need to choose them again.`,
  },
} as const;
