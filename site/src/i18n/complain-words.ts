import type { Purchase } from '../../../shared/complaints/form.ts';
import type { Demand, Identity } from '../../../shared/complaints/schema.ts';
import type { Assessment } from '../../../shared/tolerance/schema.ts';

/** Words of the complaint form; of each field also why it is asked. */
export interface ComplainWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly official: string;
  readonly leave: string;
  readonly leaveTo: string;
  readonly leaveHint: string;
  readonly before: string;
  readonly beforeText: string;
  readonly steps: readonly string[];
  readonly stepOf: (at: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly doors: {
    readonly legend: string;
    readonly complaint: readonly [name: string, text: string];
    readonly report: readonly [name: string, text: string];
    readonly both: readonly [name: string, text: string];
    readonly why: string;
  };
  readonly where: Readonly<
    Record<
      | 'legend'
      | 'unit'
      | 'unitWhy'
      | 'merchant'
      | 'merchantWhy'
      | 'stall'
      | 'stallWhy'
      | 'place'
      | 'placeWhy'
      | 'division'
      | 'divisionWhy'
      | 'choose',
      string
    >
  >;
  readonly what: Readonly<
    Record<
      | 'legend'
      | 'rule'
      | 'ruleWhy'
      | 'bought'
      | 'boughtWhy'
      | 'paid'
      | 'paidWhy'
      | 'measureWhy'
      | 'verdictWhy',
      string
    >
  > & { readonly rules: Readonly<Record<Purchase, string>> };
  readonly happened: Readonly<
    Record<
      | 'legend'
      | 'narrative'
      | 'narrativeWhy'
      | 'day'
      | 'dayWhy'
      | 'time'
      | 'demands'
      | 'demandsWhy'
      | 'photos'
      | 'photosWhy'
      | 'photosLeft',
      string
    >
  > & { readonly demandNames: Readonly<Record<Demand, string>> };
  readonly you: Readonly<
    Record<
      | 'legend'
      | 'identity'
      | 'identityWhy'
      | 'name'
      | 'nameWhy'
      | 'documentType'
      | 'documentNumber'
      | 'documentNumberWhy'
      | 'phone'
      | 'phoneWhy'
      | 'address'
      | 'addressWhy'
      | 'anonymous'
      | 'contact'
      | 'contactWhy'
      | 'contactPhone'
      | 'contactPhoneWhy'
      | 'contactEmail'
      | 'contactEmailWhy'
      | 'consents'
      | 'consentsWhy'
      | 'publication'
      | 'mediation'
      | 'review',
      string
    >
  > & { readonly documents: Readonly<Record<Identity['documentType'], string>> };
  readonly review: Readonly<
    Record<'legend' | 'lead' | 'change' | 'empty' | 'send' | 'sending' | 'door' | 'noScript', string>
  > & { readonly verdicts: Readonly<Record<Assessment['verdict'], string>> };
  readonly errors: string;
  readonly required: string;
  readonly optional: string;
  /** What the script says; the page carries it as data attributes. */
  readonly island: Readonly<
    Record<
      | 'away'
      | 'keep'
      | 'kept'
      | 'keptPhotos'
      | 'photosNotKept'
      | 'forget'
      | 'found'
      | 'resume'
      | 'expiry'
      | 'stay'
      | 'cleared'
      | 'working'
      | 'limited'
      | 'photos'
      | 'photosFailed'
      | 'earlier'
      | 'arrived'
      | 'showArrived'
      | 'notMine',
      string
    >
  >;
}
