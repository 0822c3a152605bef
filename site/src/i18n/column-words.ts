import type { CSV_COLUMNS } from '../../../shared/register/open-data.ts';

/** What each column of the open data means. */
export const COLUMN_WORDS = {
  certificateNumber: {
    zh: '证书编号，末位为校验字符',
    en: 'Certificate number; the last character is a check',
  },
  name: { zh: '单位名称', en: 'Name of the unit' },
  field: { zh: '领域', en: 'Field' },
  fieldText: { zh: '公布名单中的领域原文', en: 'Field in the words of the published list' },
  uscc: { zh: '统一社会信用代码（GB 32100）', en: 'Unified social credit identifier (GB 32100)' },
  division: { zh: '县级行政区划代码（GB/T 2260）', en: 'County code (GB/T 2260)' },
  prefectureName: { zh: '州市名称', en: 'Prefecture, in Chinese' },
  divisionName: { zh: '县区名称', en: 'County, in Chinese' },
  address: { zh: '经营地址', en: 'Address of the premises' },
  year: { zh: '认定年度', en: 'Year of recognition' },
  validFrom: { zh: '有效期起，名单未载则空', en: 'First valid day; empty where the list gives none' },
  validTo: { zh: '有效期止（含当日）', en: 'Last valid day' },
  validToBasis: {
    zh: '有效期止的来源：published 名单所载，assumed-term 按三年试行口径推算',
    en: 'Where the last day comes from: published, or an assumed three-year term',
  },
  suspendedOn: { zh: '暂停日期', en: 'Day of suspension' },
  suspendedGround: { zh: '暂停原因代码', en: 'Ground of suspension' },
  withdrawnOn: { zh: '撤销日期', en: 'Day of withdrawal' },
  withdrawnGround: { zh: '撤销原因代码', en: 'Ground of withdrawal' },
  instrumentsInUse: { zh: '在用计量器具数', en: 'Measuring instruments in use' },
  instrumentsInVerification: {
    zh: '其中在检定有效期内的数量',
    en: 'Of these, within their verification period',
  },
  certifyingBody: { zh: '认定机关', en: 'Certifying body' },
  originalNumber: { zh: '公布名单中的原编号', en: 'Number in the published list' },
  demonstration: { zh: '是否演示数据', en: 'Whether the record is invented for demonstration' },
  publicId: { zh: '公开标识，永久不变', en: 'Public id; never changes' },
  latitude: {
    zh: '经营场所纬度，度，WGS 84（不是国内地图所用的 GCJ-02）；未测量则空',
    en: 'Latitude of the premises in degrees, WGS 84 (not the GCJ-02 of Chinese maps); empty where not measured',
  },
  longitude: { zh: '经营场所经度，同上', en: 'Longitude of the premises, likewise' },
} as const satisfies Record<(typeof CSV_COLUMNS)[number][0], { readonly zh: string; readonly en: string }>;
