import type {
  AdvisedRow,
  AdvisorFactRow,
  AdvisorRow,
  AdvisorState,
  AdvisorStateRow,
} from '../../core/advisor.ts';
import type { ColumnOf } from '../../core/dataset.ts';
import { formatDecimal, parseDecimal } from '../../core/decimal.ts';
import { bounded } from '../bounded.ts';

/** All columns: reports need what advisors said, word by word. */
export const ADVISOR_COLUMNS = [
  'kind',
  'state',
  'remedy',
  'account',
  'region',
  'resourceId',
  'resourceArn',
  'resourceType',
  'actionType',
  'actionFamily',
  'advice',
  'current',
  'implementationEffort',
  'restartNeeded',
  'rollbackPossible',
  'tags',
  'name',
  'subject',
  'amount',
  'number',
  'text',
] as const satisfies readonly ColumnOf<AdvisorRow>[];

export function stateRow(
  state: AdvisorState,
  remedy: string | null = null,
  account: string | null = null,
): AdvisorStateRow {
  return { kind: 'state', state, remedy, account };
}

/** First the state, then what was said. Without a word `silence` says what that means. */
export function* withState(
  rows: readonly (AdvisedRow | AdvisorFactRow)[],
  silence: string,
): Generator<AdvisorRow> {
  yield rows.length > 0 ? stateRow('active') : stateRow('no-data', silence);
  yield* rows;
}

export function fact(
  name: string,
  { subject, text, ...values }: Partial<Omit<AdvisorFactRow, 'kind' | 'name'>>,
): AdvisorFactRow {
  return {
    kind: 'fact',
    name,
    account: null,
    region: null,
    amount: null,
    number: null,
    ...values,
    subject: subject === undefined || subject === null ? null : bounded(subject),
    text: text === undefined || text === null ? null : bounded(text),
  };
}

export interface AmountText {
  readonly amount: string;
  readonly currency: string;
}

/** An amount as AWS returned it; `null` where it is missing or not a number. A double means its shortest decimal. */
export function amountOf(amount: number | string | undefined, currency = 'USD'): AmountText | null {
  const value = amount === undefined ? null : parseDecimal(String(amount));
  return value && /^[A-Z]{3}$/.test(currency) ? { amount: formatDecimal(value), currency } : null;
}

/** A percentage of AWS (`97.5`) as a ratio. */
export function ratioOf(percentage: string | number | undefined): number | null {
  const value = Number(percentage === undefined || percentage === '' ? Number.NaN : percentage);
  return Number.isFinite(value) ? value / 100 : null;
}

/** A number in AWS's text; `null` where there is none. */
export function numberOf(text: string | undefined): number | null {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
