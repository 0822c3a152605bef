import type { Locale } from '../../../shared/register/divisions.ts';

/** What the search says about units near somebody; loaded when they ask for them. Chinese first. */
export const NEAR_WORDS = {
  zh: {
    title: '附近的单位',
    explains: [
      '按“使用我的位置”后，浏览器会先问您是否允许。位置怎样测定由浏览器和系统决定；本站只在本设备上用它计算直线距离，不发送，不保存，不写入网址。',
      '页面会读取您所在方格（约 55×60 公里，与一个县大小相当）和相邻方格的名录文件。服务器由此只能看出您大致在哪个方格，看不出更细的位置。',
      '上面选择的领域、所在地和状态同样适用；名称一栏不影响。',
    ],
    use: '使用我的位置',
    close: '收起',
    locating: '正在确定您的位置，最多 20 秒……',
    reading: '正在读取附近的名录……',
    denied: '没有获准使用位置，所以不能按距离排列。可在浏览器的网站设置中允许后再试，或在上面选择所在地。',
    unavailable: '本设备现在测不到位置。请打开定位、走到室外再试，或在上面选择所在地。',
    'timed-out': '等了 20 秒仍未测到位置。请走到室外再试，或在上面选择所在地。',
    outside: '您的位置看来不在本省。名录中只有本省的单位，可在上面选择所在地。',
    offline: '没有网络，读不到附近的名录。联网后再试。这不表示附近没有单位。',
    failed: '暂时读不到附近的名录，请稍后再试。这不表示附近没有单位。',
    unpublished: '还没有公布单位的坐标。',
    none: '50 公里内没有符合所选条件、已登记坐标的单位。',
    found: (found: number) => `50 公里内有 ${found} 家，由近到远。`,
    more: (found: number, shown: number) => `50 公里内有 ${found} 家，显示最近的 ${shown} 家。`,
    accuracy: (length: string) => `本设备的位置误差约 ${length}。`,
    without: (count: number) =>
      `整个名录中另有 ${count} 家没有登记坐标，不在此列，也不按地址推测：可按所在地查询。单位可在自己的页面申请补登坐标。`,
    metres: '米',
    kilometres: '公里',
  },
  en: {
    title: 'Near me',
    explains: [
      'When you press “Use my position”, the browser asks you first. How the position is found is up to browser and system; this site uses it on this device alone, to reckon distances as the crow flies: it is not sent, not kept, and not in the address.',
      'The page reads the files of the square that you are in (some 55 by 60 km, the size of a county) and of those beside it. From that the server can tell the square, and nothing more precise.',
      'The field, place and status chosen above apply; the name does not.',
    ],
    use: 'Use my position',
    close: 'Close',
    locating: 'Finding out where you are, for up to 20 seconds …',
    reading: 'Reading what is near …',
    denied:
      'Your position may not be used, so nothing can be sorted by distance. Allow it in the browser’s settings for this site and try again, or choose a place above.',
    unavailable:
      'This device cannot tell where it is just now. Switch on location, try again outdoors, or choose a place above.',
    'timed-out': 'Nothing after 20 seconds. Try again outdoors, or choose a place above.',
    outside:
      'You do not seem to be in this province, and the register has no units elsewhere. You can choose a place above.',
    offline:
      'No connection, so what is near cannot be read. Try again when there is one. This does not mean that there is nothing near.',
    failed:
      'What is near cannot be read just now; try again in a while. This does not mean that there is nothing near.',
    unpublished: 'No coordinates of units have been published yet.',
    none: 'Within 50 km there is no unit with known coordinates that meets what you chose.',
    found: (found: number) => `${found} within 50 km, the nearest first.`,
    more: (found: number, shown: number) => `${found} within 50 km, the nearest ${shown} shown.`,
    accuracy: (length: string) => ` This device knows where it is to about ${length}.`,
    without: (count: number) =>
      `Of the whole register, ${count} more have no coordinates. They are not listed here, and not guessed from their addresses: look for them by place. A unit can ask for its coordinates to be added, on its own page.`,
    metres: 'm',
    kilometres: 'km',
  },
} as const satisfies Record<Locale, object>;
