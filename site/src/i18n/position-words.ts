import type { Locale } from '../../../shared/register/divisions.ts';

/** Words about where premises are, on the form of a visit. Chinese is the original. */
export const POSITION_WORDS = {
  zh: {
    title: '经营场所坐标（选填）',
    hint: '站在经营场所门口，由本设备自己测定（WGS 84）。请不要抄国内地图上的坐标：那是 GCJ-02，可偏差数百米。认定后随单位信息公开，供群众查找附近的单位。',
    measure: '用本设备测定',
    measuring: '正在测定，最多 20 秒……',
    found: (metres: number) => `已填入，误差约 ${metres} 米。`,
    coarse: (metres: number) => `已填入，但误差约 ${metres} 米，偏大：请走到室外再测一次。`,
    denied: '浏览器没有获准使用位置：可在浏览器的网站设置中允许后再试，也可以直接填写。',
    unavailable: '本设备现在测不到位置：请到室外再试，也可以直接填写。',
    'timed-out': '等了 20 秒仍未测到：请到室外再试，也可以直接填写。',
    latitude: '纬度（度，例如 25.043210）',
    longitude: '经度（度，例如 102.702340）',
    faults: {
      degrees: '请写成以度为单位的小数，例如 25.043210，不用度分秒',
      both: '纬度和经度请都填或都不填',
      outside: '该坐标不在本省范围内：请核对纬度、经度是否颠倒',
    },
    at: '坐标（WGS 84）：',
  },
  en: {
    title: 'Coordinates of the premises (optional)',
    hint: 'Stand at the door and let this device measure it (WGS 84). Do not copy coordinates from a Chinese map: those are GCJ-02 and may be off by hundreds of metres. Published with the unit once it is certified, so that people find what is near them.',
    measure: 'Measure with this device',
    measuring: 'Measuring, for up to 20 seconds …',
    found: (metres: number) => `Filled in; accurate to about ${metres} m.`,
    coarse: (metres: number) => `Filled in, but only accurate to about ${metres} m: measure again outdoors.`,
    denied:
      'The browser may not use your position: allow it in the browser’s settings for this site and try again, or type it.',
    unavailable: 'This device cannot tell where it is just now: try again outdoors, or type it.',
    'timed-out': 'Nothing after 20 seconds: try again outdoors, or type it.',
    latitude: 'Latitude (degrees, such as 25.043210)',
    longitude: 'Longitude (degrees, such as 102.702340)',
    faults: {
      degrees: 'Write decimal degrees such as 25.043210, not minutes and seconds',
      both: 'Give both latitude and longitude, or neither',
      outside: 'This is not in the province: check whether latitude and longitude are exchanged',
    },
    at: 'Coordinates (WGS 84): ',
  },
} as const satisfies Record<Locale, object>;
