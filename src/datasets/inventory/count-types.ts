import type { DatasetContext } from '../../core/dataset.ts';
import { type CountedType, countType, type TypeCount } from './cloud-control.load.ts';

/** Types that Cloud Control is asked for at a time. */
const AT_ONCE = 5;

/** Calls for all types of a place: at the two a second that we allow ourselves there, a minute. */
const CALLS = 120;

/** Calls for one type: at a hundred resources a call, a type with more would take the time of all others. */
const CALLS_OF_TYPE = 30;

const NOT_ASKED: TypeCount = {
  state: 'not-read',
  reason: `Cloud Control: not asked, since it was asked ${CALLS} times for other types of this place; Resource Explorer shows all types in a few calls`,
  error: null,
};

const DENIED: TypeCount = { state: 'not-read', reason: 'Cloud Control: denied', error: null };

/**
 * What Cloud Control says about each of the types, those that come first as long as there are calls left for them. Who
 * may not ask Cloud Control asks no further. Which types that leaves out follows from the answers, not from their speed.
 */
export async function countTypes(
  types: readonly string[],
  context: DatasetContext,
): Promise<ReadonlyMap<string, TypeCount>> {
  const counts = new Map<string, TypeCount>();
  let left = CALLS;
  let denied = false;
  for (let from = 0; from < types.length; from += AT_ONCE) {
    const some = types.slice(from, from + AT_ONCE);
    const asked: readonly string[] = denied ? [] : some.slice(0, left);
    const most = Math.min(CALLS_OF_TYPE, Math.floor(left / asked.length));
    const counted: readonly (CountedType & { readonly type: string })[] = await Promise.all(
      asked.map(async (type) => ({ type, ...(await countType(context, type, most)) })),
    );
    for (const { type, count } of counted) counts.set(type, count);
    for (const type of some.slice(asked.length)) counts.set(type, denied ? DENIED : NOT_ASKED);
    left -= counted.reduce((sum, { calls }) => sum + calls, 0);
    denied ||= counted.some(({ forAll }) => forAll);
  }
  return counts;
}

/** The first type of each list, then the second of each, and so on, each once. */
export function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
  return [...new Set(turns.flat())];
}
