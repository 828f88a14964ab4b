import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import { SpendlogError } from '../../core/errors.ts';
import { type Paged, pagesOf } from '../pages.ts';
import { isNotEnabled } from './not-enabled.ts';
import { stateRow } from './rows.ts';

const ENABLE =
  'Opt in to Compute Optimizer, best in the management account for all members: Compute Optimizer → Get started → Opt in. It is free of charge.';
const SILENCE =
  'It judges nothing of this type here: after it was opted in it needs a day, and each resource 30 hours of metrics.';

/** The most that one page of any list of Compute Optimizer holds. */
export const OPTIMIZER_PAGE = 1_000;

export interface OptimizerList<Page, Item> extends Omit<Paged<Page, Item>, 'idOf'> {
  /** What could not be told of some of it; the rest of the answer is not the whole. */
  readonly errors?: (page: Page) => readonly { readonly code?: string | undefined }[] | undefined;
  /** What an empty list means, where it is not that nothing is judged yet. */
  readonly silence?: string;
  /** None: it is judged, and good. */
  readonly rows: (item: Item) => readonly AdvisedRow[];
}

/**
 * The state of Compute Optimizer in one place, then what it recommends of one type. It also lists what it finds good, so
 * that an empty list means that it judges nothing yet, unless the list is of what is idle alone.
 * @throws SpendlogError DATA_UNEXPECTED for an answer that is not whole
 */
export async function* optimizerRows<Page, Item>(
  list: OptimizerList<Page, Item>,
): AsyncGenerator<AdvisorRow> {
  const advised: AdvisedRow[] = [];
  let judged = 0;
  try {
    for await (const page of pagesOf(list)) {
      const items = wholeListOf(list, page);
      judged += items.length;
      advised.push(...items.flatMap(list.rows));
    }
  } catch (error) {
    if (!isNotEnabled(error)) throw error;
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  yield judged > 0 ? stateRow('active') : stateRow('no-data', list.silence ?? SILENCE);
  yield* withoutRepeats(advised);
}

function wholeListOf<Page, Item>(
  { operation, items, errors }: OptimizerList<Page, Item>,
  page: Page,
): readonly Item[] {
  const [failed] = errors?.(page) ?? [];
  if (failed) throw partial(`${operation} left something out (${failed.code ?? 'without a reason'})`);
  const list = items(page);
  if (!list) throw partial(`${operation} answered without its list`);
  return list;
}

function partial(message: string): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    message,
    'Run again; if it stays, look at Compute Optimizer in the console of that account.',
  );
}

/** Pages overlap while resources come and go. */
function withoutRepeats(rows: readonly AdvisedRow[]): Iterable<AdvisedRow> {
  return new Map(
    rows.map((row) => [JSON.stringify([row.resourceArn ?? row.resourceId, row.resourceType]), row]),
  ).values();
}
