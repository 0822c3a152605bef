import type * as z from 'zod/mini';
import { viewUnitRecordContract } from '../../../../shared/complaints/desk-api.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { unitPath } from '../../../../shared/register/lists.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { CaseLines } from './case-lines.tsx';
import { ReviewPart } from './review-part.tsx';

interface UnitRecordProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  readonly publicId: string;
}

type Shown = z.output<(typeof viewUnitRecordContract)['response']>;

/** Certificate, instruments due, complaints, decisions and reviews of a unit. */
export function UnitRecord({ client, locale, publicId }: UnitRecordProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].unit;
  const [shown, again] = useAnswer(publicId, () =>
    client.call(viewUnitRecordContract, { params: { publicId } }),
  );
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { data } = shown;
  return (
    <article class="unit-record">
      <h2 lang="zh-CN">{data.name}</h2>
      <div class="record-parts">
        <Certificate data={data} locale={locale} />
        <Instruments data={data} locale={locale} />
      </div>
      <section>
        <h3>
          {words.complaints}{' '}
          <span class={data.upheld > 0 ? 'tag tag-bad' : 'tag'}>
            {words.upheld} {words.cases(data.upheld)}
          </span>
        </h3>
        {data.cases.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <CaseLines cases={data.cases.map((each) => ({ ...each, same: [] }))} locale={locale} most={10} />
        )}
        {data.isNewestOnly && <p class="hint">{words.newestOnly}</p>}
      </section>
      <Decisions data={data} locale={locale} />
      <ReviewPart client={client} locale={locale} publicId={publicId} />
    </article>
  );
}

interface PartProps {
  readonly data: Shown;
  readonly locale: 'zh' | 'en';
}

const TAG_OF: Readonly<Record<string, string>> = {
  certified: 'tag tag-good',
  expiring: 'tag tag-warn',
  suspended: 'tag tag-bad',
};

function Certificate({ data, locale }: PartProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].unit;
  const status = words.statuses[data.status as keyof typeof words.statuses] ?? data.status;
  const root = locale === 'en' ? '/en' : '';
  return (
    <section>
      <h3>{words.certificate}</h3>
      <dl class="facts">
        <div>
          <dt>{words.status}</dt>
          <dd>
            <span class={TAG_OF[data.status] ?? 'tag'}>{status}</span>
          </dd>
        </div>
        <div>
          <dt>{words.number}</dt>
          <dd class="number">{data.certificateNumber}</dd>
        </div>
        <div>
          <dt>{words.validTo}</dt>
          <dd>{data.validTo}</dd>
        </div>
        {data.address !== undefined && (
          <div>
            <dt>{words.place}</dt>
            <dd lang="zh-CN">{data.address}</dd>
          </div>
        )}
      </dl>
      <p>
        <a href={`${root}${unitPath(data.publicId)}`}>{words.public}</a>
      </p>
    </section>
  );
}

function Instruments({ data: { instruments }, locale }: PartProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].unit;
  const due = instruments === undefined ? 0 : instruments.inUse - instruments.inVerification;
  return (
    <section>
      <h3>{words.instruments}</h3>
      {instruments === undefined ? (
        <p>{words.noInstruments}</p>
      ) : (
        <>
          <dl class="facts">
            <div>
              <dt>{words.inUse}</dt>
              <dd class="number">{instruments.inUse}</dd>
            </div>
            <div>
              <dt>{words.due}</dt>
              <dd class="number">
                <span class={due > 0 ? 'tag tag-warn' : 'tag tag-good'}>{due}</span>
              </dd>
            </div>
          </dl>
          <p class="quiet">{words.asOf(instruments.asOf)}</p>
        </>
      )}
    </section>
  );
}

function Decisions({ data: { decisions }, locale }: PartProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].unit;
  return (
    <section>
      <h3>{words.decisions}</h3>
      <ol class="history">
        {decisions.toReversed().map(({ sequence, type, on, year, ground }) => (
          <li key={sequence}>
            <time dateTime={on ?? String(year)}>{on ?? words.year(year)}</time>{' '}
            <strong>{words.events[type]}</strong>
            {ground !== undefined && <span class="quiet"> {words.grounds[ground]}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
