/** Stems of the names of nationalities in the names of autonomous places; 各 is for 各族. */
const NATIONALITIES = (
  '哈萨克 柯尔克孜 维吾尔 乌孜别克 塔吉克 塔塔尔 俄罗斯 鄂伦春 鄂温克 达斡尔 景颇 拉祜 哈尼 傈僳 布依 布朗 ' +
  '普米 独龙 德昂 阿昌 基诺 纳西 土家 仡佬 仫佬 毛南 朝鲜 蒙古 锡伯 赫哲 保安 东乡 撒拉 裕固 高山 门巴 珞巴 ' +
  '回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 各'
).replaceAll(' ', '|');
const AUTONOMOUS = new RegExp(`^(.+?)(?:(?:${NATIONALITIES})族?)+自治([州县旗区])$`, 'u');
const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|旗|州|盟)$/u;
/** Prefecture codes that stand for no place. */
const PLACEHOLDER = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/u;

export interface PlaceName {
  readonly text: string;
  /** A name without its kind, such as 五华 or 大理: it must be the whole cell, or stand before a county. */
  readonly bare: boolean;
}

/** The ways in which people write a division: 石林彝族自治县, 石林县, 石林. None for a placeholder. */
export function waysToWrite(official: string): readonly PlaceName[] {
  if (PLACEHOLDER.test(official)) return [];
  const [, stem, kind] = AUTONOMOUS.exec(official) ?? [];
  const full = [official, ...(stem === undefined || stem.length < 2 ? [] : [`${stem}${kind}`])];
  const bare = [stem, official.replace(SUFFIX, '')].filter((text) => text !== undefined && text.length >= 2);
  const texts = new Map(bare.map((text) => [text ?? '', true]));
  for (const text of full) texts.set(text, false);
  return [...texts].map(([text, isBare]) => ({ text: text.toLowerCase(), bare: isBare }));
}
