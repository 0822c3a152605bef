import { lawOn } from '../../shared/complaints/law.ts';
import type { CaseHead, Track } from '../../shared/complaints/schema.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { parseCertificateNumber } from '../../shared/register/certificate-number.ts';
import { assessMeasure } from './assess-measure.ts';
import type { FilingRequest } from './filing.ts';
import { goodsOf } from './likeness.ts';

/** The head of a case on the day of its filing. */
export function newCaseHead(
  { filing, channel, at, demonstration }: FilingRequest,
  track: Track,
  caseIds: Readonly<Record<Track, string>>,
): CaseHead {
  const receivedOn = dayInShanghai(at);
  const { measure, plate } = filing.facts;
  const isLinked = filing.tracks.length > 1;
  return {
    caseId: caseIds[track],
    track,
    division: filing.division,
    unit: filing.unit,
    rule: measure?.rule,
    goods: measure === undefined ? undefined : goodsOf(measure),
    verdict: measure === undefined ? undefined : assessMeasure(measure)?.verdict,
    plate: plateNumber(plate?.number),
    filedAt: at,
    receivedOn,
    channel,
    ...(filing.locale === 'zh' ? {} : { locale: filing.locale }),
    lawVersion: lawOn(receivedOn).id,
    consents: filing.consents,
    named: track === 'complaint' && filing.identity !== undefined,
    reachable: filing.contact !== undefined,
    linkedCaseId: isLinked ? caseIds[track === 'complaint' ? 'report' : 'complaint'] : undefined,
    evidenceIds: [...filing.evidenceIds],
    events: [
      {
        sequence: 1,
        type: `${track}-filed`,
        at,
        on: receivedOn,
        by: channel === 'web' ? 'citizen' : 'officer',
      },
    ],
    demonstration,
  };
}

/** A number with a right check character: it names a plate and can name nobody, so that it may stand in clear. */
const plateNumber = (number: string | undefined): string | undefined =>
  number !== undefined && parseCertificateNumber(number) !== undefined ? number : undefined;
