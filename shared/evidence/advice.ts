import type { EvidenceRefusal } from './refusals.ts';

/** What a person can do about a refused upload. */
export const EVIDENCE_ADVICE = {
  empty: {
    zh: '文件是空的。请重新选择或重新拍摄。',
    en: 'The file is empty. Choose it again, or take the photo again.',
  },
  'too-large': {
    zh: '文件超过 10 MB。请用较小的尺寸拍摄，或裁剪后再上传。',
    en: 'The file is larger than 10 MB. Take it at a smaller size, or crop it, and send it again.',
  },
  'too-many-pixels': {
    zh: '图片超过 6400 万像素。请在相机设置中选择较低的分辨率后重新拍摄。',
    en: 'The picture has more than 64 million pixels. Choose a lower resolution in the camera settings.',
  },
  'not-a-picture': {
    zh: '这个文件不是照片。请上传 JPEG、PNG 或 WebP 图片。',
    en: 'This file is not a photo. Send a JPEG, PNG or WebP picture.',
  },
  'other-picture-type': {
    zh: '不支持这种图片格式。请截图或另存为 JPEG、PNG 或 WebP 后上传。',
    en: 'This kind of picture is not taken. Make a screenshot of it or save it as JPEG, PNG or WebP.',
  },
  heic: {
    zh: '这是 HEIC 照片，此浏览器无法转换。iPhone：设置→相机→格式→“兼容性最佳”，再拍一张；或对照片截图后上传。',
    en: 'This is a HEIC photo, which this browser cannot convert. iPhone: Settings → Camera → Formats → Most Compatible, then take it again; or make a screenshot of it.',
  },
  pdf: {
    zh: '这是 PDF 文件。请对需要的页面截图后上传。',
    en: 'This is a PDF. Make a screenshot of the page that matters.',
  },
  'type-differs': {
    zh: '文件的后缀与内容不一致。请对图片截图，或用相册“另存为”后再上传。',
    en: 'The name of the file says another type than its content. Make a screenshot of the picture, or save it anew.',
  },
  animated: {
    zh: '这是动图。请截取其中一帧后上传。',
    en: 'The picture moves. Make a screenshot of the moment that matters.',
  },
  damaged: {
    zh: '图片不完整或已损坏，无法打开。请重新选择或重新拍摄。',
    en: 'The picture is incomplete or damaged and does not open. Choose it again, or take it again.',
  },
  altered: {
    zh: '收到的内容与您设备上的不一致，可能在传输中出错。请重新上传。',
    en: 'What arrived is not what your device sent. Send it again.',
  },
  'never-arrived': {
    zh: '照片没有上传完成。请重新上传。',
    en: 'The photo never arrived. Send it again.',
  },
} as const satisfies Record<EvidenceRefusal, { readonly zh: string; readonly en: string }>;
