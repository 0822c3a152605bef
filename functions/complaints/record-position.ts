import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { FieldIssue } from '../../shared/kernel/errors.ts';
import { canLieIn, readMicrodegrees } from '../../shared/register/coordinates.ts';
import type { Coordinates } from '../../shared/register/schema.ts';

const FIELDS = ['recordLatitude', 'recordLongitude'] as const;
type Said = Pick<StepRequest, (typeof FIELDS)[number]>;

/**
 * What is wrong with where a correction says that the premises are, each with what would do; empty where nothing is.
 * @param division county of the case
 */
export function positionFaults(said: Said, division: string): readonly FieldIssue[] {
  if (FIELDS.every((field) => said[field] === undefined)) return [];
  const left = FIELDS.find((field) => said[field] === undefined);
  if (left !== undefined) {
    const words = { zh: '纬度和经度请都填或都不填', en: 'Give both latitude and longitude, or neither' };
    return [{ field: left, code: 'position-incomplete', ...words }];
  }
  const unread = FIELDS.filter((field) => readMicrodegrees(said[field] ?? '') === undefined);
  if (unread.length > 0) {
    return unread.map((field) => ({
      ...{ field, code: 'position-unread' },
      zh: '请写成以度为单位的小数，例如 25.043210，不用度分秒',
      en: 'Write decimal degrees such as 25.043210, not minutes and seconds',
    }));
  }
  const position = positionIn(said);
  if (position !== undefined && canLieIn(position, division)) return [];
  return [
    {
      ...{ field: 'recordLatitude', code: 'position-outside' },
      zh: '该坐标不在本省范围内：请核对纬度、经度是否颠倒',
      en: 'This is not in the province: check whether latitude and longitude are exchanged',
    },
  ];
}

/** Where a correction says that the premises are (WGS 84); `undefined` where it says nothing of it that can be read. */
export function positionIn({ recordLatitude = '', recordLongitude = '' }: Said): Coordinates | undefined {
  const latitudeMicrodegrees = readMicrodegrees(recordLatitude);
  const longitudeMicrodegrees = readMicrodegrees(recordLongitude);
  return latitudeMicrodegrees === undefined || longitudeMicrodegrees === undefined
    ? undefined
    : { latitudeMicrodegrees, longitudeMicrodegrees };
}
