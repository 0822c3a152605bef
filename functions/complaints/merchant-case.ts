import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { openFacts, openMessages } from './case-seals.ts';
import type { OpenCase } from './open-cases.ts';
import { procedureOf } from './procedure.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface MerchantPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findCase'>;
  readonly caseKeys: Pick<CaseKeys, 'unwrap'>;
  readonly register: Pick<RegisterRepository, 'findUnit'>;
}

/**
 * A case opened for the merchant whom it concerns, once the regulator has asked them about it. Who filed it is not
 * opened at all.
 * @throws DomainError NOT_FOUND for another's case, and for one about which nobody has asked: that it exists is not
 * theirs to know; STORE_UNAVAILABLE
 */
export async function openForMerchant(
  ports: MerchantPorts,
  caller: Pick<Caller, 'uscc'>,
  caseId: string,
): Promise<OpenCase> {
  const stored = await ports.complaints.findCase(caseId);
  const unit = stored?.head.unit === undefined ? undefined : await ports.register.findUnit(stored.head.unit);
  const isTheirs = caller.uscc !== undefined && unit?.uscc === caller.uscc;
  if (stored?.deskKey === undefined || !isTheirs || !wasAsked(stored.head)) {
    throw new DomainError('NOT_FOUND', 'expected a case about which this merchant was asked');
  }
  const key = await ports.caseKeys.unwrap(caseId, stored.deskKey);
  return {
    stored,
    key,
    facts: openFacts(key, stored),
    person: undefined,
    messages: openMessages(key, stored),
  };
}

const wasAsked = ({ events }: CaseHead): boolean => events.some(({ type }) => type === 'merchant-asked');

/**
 * What the merchant is shown: of a complaint what it is about, what was measured and what it asks for; of a report the
 * officer's words alone, and their own answers. Goods and figures of a report would say which purchase it was, and so
 * who was there, and that the complaint with the same figures is the same person's. So it is with every report: one
 * that said less than another would tell that a complaint belongs to it. Messages carry their day, not their time.
 */
export function merchantView({ stored: { head }, facts, messages }: OpenCase) {
  const complaint =
    head.track !== 'complaint' || facts === undefined
      ? undefined
      : {
          narrative: facts.narrative,
          demands: [...facts.demands],
          paidFen: facts.paidFen,
          occurredOn: facts.occurredOn,
          goods: head.goods,
          verdict: head.verdict,
          measure: facts.measure,
        };
  return {
    caseId: head.caseId,
    reference: caseReference(head.caseId),
    track: head.track,
    complaint,
    messages: messages.flatMap(({ from, to, at, text }) =>
      from === 'merchant' || to === 'merchant'
        ? [
            {
              from: from === 'merchant' ? ('merchant' as const) : ('officer' as const),
              on: dayInShanghai(at),
              text,
            },
          ]
        : [],
    ),
    replyBy: standingOf(head, procedureOf(head)).merchantRequest?.replyBy,
    settlementFen: head.events.findLast(({ type }) => type === 'merchant-answered')?.amountFen,
  };
}
