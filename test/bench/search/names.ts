import { type Chance, createChance } from '../../../infra/local/demonstration/chance.ts';
import { addDays, asDay, type Day } from '../../../shared/kernel/days.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';
import { divisionName, divisionsBelow } from '../../../shared/register/divisions.ts';
import { FIELD_CODES, type Field } from '../../../shared/register/fields.ts';
import { prefectureOf } from '../../../shared/register/lists.ts';
import { numberHash } from '../../../shared/register/search/fold.ts';
import type { SearchEntry } from '../../../shared/register/search/schema.ts';

export const TODAY: Day = asDay('2026-05-20');

/** What shops, clinics, filling stations, carriers and opticians call themselves. */
const KINDS: Readonly<Record<Field, readonly string[]>> = {
  market: ['超市', '便民超市', '生鲜超市', '农贸市场', '菜市场', '集贸市场', '百货商店', '购物广场'],
  medical: ['医院', '诊所', '卫生院', '中医馆', '口腔诊所', '社区卫生服务站'],
  transport: ['客运站', '出租汽车公司', '运输有限公司', '物流有限公司'],
  fuel: ['加油站', '石化加油站', '加气站'],
  optical: ['眼镜店', '配镜中心', '眼镜行', '视光中心'],
  other: ['药店', '饭店', '大药房', '液化气站'],
};
/** Characters of signs: six hundred that shops like, and characters beyond the first plane. */
const LIKED =
  '福顺盛达康宁泰安和祥瑞丰隆兴旺发财源广茂华美丽佳好运来鑫源聚宝金玉满堂龙凤麒麟春夏秋冬东南西北中天地人日月星云雨雪风雷山水江河湖海花草树木松竹梅兰菊荷莲桂枫柳杨桃李杏橙柠檬甘蔗茶酒米面油盐酱醋糖果蜜饯红橙黄绿青蓝紫黑白灰大小多少长短高低远近新老旧古今早晚朝夕晨光明亮辉煌灿烂永恒久远诚信义礼智仁勇忠孝廉洁公正平等自由民主富强文明和谐友善敬业爱国家园庭院楼阁亭台轩馆斋居坊铺店号记行庄号社团组合力量智慧思想知识学问书画琴棋诗歌曲舞乐音声响亮笑颜开怀心情意念想望期待希冀梦幻真实假如果然必定成功名就业绩效益利润余庆贺喜乐欢快活泼健壮硕果累积善德行道理由衷感恩谢意惠民便利捷达通畅顺遂愿景气象万千百十一二三四五六七八九零双单独特别致力于勤劳俭朴素雅淡浓厚重轻薄细粗精致密疏松紧宽窄圆方正直曲折叠加倍增添益智胜利凯旋归来去往返回程序列队伍军旗帜鼓舞士气壮志凌霄汉唐宋元明清朝代表率先锋芒刃剑胆琴心灵魂魄力挽狂澜波涛汹涌泉流淌溪涧谷峰峦岭岩石磊落叶知秋毫厘清晰析理论述说话语言谈吐纳米粒子弹丸药膏丹参茸鹿角羚羊牛马猪狗猫兔虎豹狮象熊猴鸡鸭鹅鱼虾蟹贝壳螺旋桨轮船舶舰艇航空港湾岸堤坝桥梁柱石墩台阶梯级别墅宅第府邸';
const RARE = [...'㑇䶮𬭊𠅤犇羴鱻𪚥爨彝'];

const counties = divisionsBelow('530000').flatMap(divisionsBelow);
const shortName = (code: string): string =>
  (divisionName(code, 'zh') ?? '').replace(
    /(哈尼族|彝族|傣族|白族|壮族|苗族|回族|傈僳族|景颇族|藏族|自治州|自治县|区|县|市)+$/g,
    '',
  );

/** Invented units whose names are made as real ones are: place, sign, kind; each name once. */
export function syntheticEntries(count: number): readonly SearchEntry[] {
  const chance = createChance(20_260_520);
  const signs = [...new Set(LIKED)];
  const seen = new Set<string>();
  const entries: SearchEntry[] = [];
  while (entries.length < count) {
    const at = entries.length;
    const field = FIELD_CODES[chance.below(FIELD_CODES.length)] ?? 'market';
    const division = counties[chance.below(counties.length)] ?? '';
    const name = nameOf(chance, { field, division, signs });
    if (seen.has(name)) continue;
    seen.add(name);
    entries.push({
      publicId: publicId(chance),
      name,
      field,
      division,
      certificateNumber: formatCertificateNumber({
        prefix: 'YNIM',
        year: 2024 + (at % 3),
        division,
        field,
        sequence: 1 + at,
      }),
      validTo: addDays(TODAY, chance.below(1000) - 60),
      ...(chance.below(40) === 0 ? { suspendedOn: asDay('2026-01-15') } : {}),
      usccHash: numberHash(`91530100MA${String(at).padStart(8, '0')}`),
    });
  }
  return entries;
}

function nameOf(
  chance: Chance,
  given: { readonly field: Field; readonly division: string; readonly signs: readonly string[] },
): string {
  const length = 2 + chance.below(3);
  const sign = Array.from({ length }, () =>
    chance.below(400) === 0
      ? (RARE[chance.below(RARE.length)] ?? '')
      : (given.signs[chance.below(given.signs.length)] ?? ''),
  ).join('');
  const kinds = KINDS[given.field];
  const place =
    chance.below(3) === 0
      ? shortName(given.division)
      : shortName(prefectureOf(given.division)) + shortName(given.division);
  return `${place}${sign}${kinds[chance.below(kinds.length)] ?? ''}`;
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const publicId = (chance: Chance): string =>
  `u${Array.from({ length: 12 }, () => DIGITS[chance.below(32)]).join('')}`;
