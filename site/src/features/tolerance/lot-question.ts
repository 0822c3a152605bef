import { parseMass, parseVolume, type QuantityFault } from '../../../../shared/kernel/quantities.ts';
import { assessLot, type LotAssessment, samplingPlan } from '../../../../shared/tolerance/lot.ts';
import { PACKAGED_GOODS } from '../../../../shared/tolerance/schema.ts';

export interface LotAsked {
  readonly goods: string;
  readonly size: string;
  readonly declared: string;
  readonly contents: string;
}

export interface LotAnswered {
  /** Packages that the plan asks for; absent until the lot's size is known. */
  readonly sample?: number;
  readonly isVolume: boolean;
  readonly declaredFault?: QuantityFault;
  /** Lines that cannot be taken, from 1. */
  readonly lineFaults: readonly { readonly line: number; readonly fault: QuantityFault }[];
  readonly declared?: number;
  readonly assessment?: LotAssessment;
}

/** The answer to what the form says, as far as it goes. A line without a unit has that of the label. */
export function answerToLot({ goods, size, declared, contents }: LotAsked): LotAnswered {
  const sample = /^[1-9]\d{0,7}$/.test(size.trim()) ? samplingPlan(Number(size)).sample : undefined;
  const isVolume = 'value' in parseVolume(declared);
  const parse = isVolume ? parseVolume : parseMass;
  const label = parse(declared);
  const unit = /[a-z\u4e00-\u9fff]+\s*$/i.exec(declared.normalize('NFKC'))?.[0] ?? '';
  const lines = contents
    .split(/[\r\n\t;；]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const parsed = lines.map((line) => parse(/[a-z\u4e00-\u9fff]/i.test(line) ? line : `${line}${unit}`));
  const lineFaults = parsed.flatMap((each, at) =>
    'fault' in each && 'value' in label ? [{ line: at + 1, fault: each.fault }] : [],
  );
  const answered = {
    ...(sample === undefined ? {} : { sample }),
    isVolume,
    lineFaults,
    ...('fault' in label && label.fault !== 'empty' ? { declaredFault: label.fault } : {}),
    ...('value' in label ? { declared: label.value } : {}),
  };
  const kind = PACKAGED_GOODS.find((each) => each === goods);
  const isComplete = sample !== undefined && 'value' in label && lines.length > 0 && lineFaults.length === 0;
  if (!isComplete || kind === undefined) return answered;
  const values = parsed.flatMap((each) => ('value' in each ? [each.value] : []));
  return {
    ...answered,
    assessment: assessLot({ goods: kind, size: Number(size), declared: label.value, contents: values }),
  };
}
