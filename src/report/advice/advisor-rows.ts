import type { AdvisedResource, AdvisorAnswer, AdvisorState } from '../../core/advisor.ts';
import type { CheckRow } from '../../core/collection.ts';
import { inOrder } from '../../core/in-order.ts';
import { byCheckAndPlace, EVERYWHERE, notEvaluated, type Place, placeText } from '../judging/judged.ts';
import { type AdvisorCheck, advisorCheckOf } from './advisor-check.ts';

/** States in which silence means that there is nothing to say. */
const SPEAKING: ReadonlySet<AdvisorState | null> = new Set<AdvisorState>(['active', 'no-data']);

/**
 * How AWS's advisors ended where they were asked, as checks do: one row for each in each place, so that histories can tell
 * advice that is no longer given from advice that nobody could ask for. Where a list of an advisor was not read, or is not
 * enabled, it was not judged.
 */
export function advisorRows(
  answers: readonly AdvisorAnswer[],
  advised: readonly AdvisedResource[],
): readonly CheckRow[] {
  const asked = answers.flatMap((answer) => {
    const check = advisorCheckOf(answer.advisor);
    return check === null ? [] : [{ check, answer }];
  });
  const grouped = Map.groupBy(asked, ({ check, answer }) => `${check} ${placeText(answer)}`);
  return [...grouped.values()]
    .flatMap(([first, ...more]) =>
      first
        ? [
            rowOf(
              first.check,
              [first, ...more].map(({ answer }) => answer),
              first.answer,
              advised,
            ),
          ]
        : [],
    )
    .sort(byCheckAndPlace);
}

function rowOf(
  check: AdvisorCheck,
  answers: readonly AdvisorAnswer[],
  { account, region }: Place,
  advised: readonly AdvisedResource[],
): CheckRow {
  const missing = answers.filter((answer) => !hasSpoken(answer)).map(({ advisor }) => advisor);
  if (missing.length > 0) return notEvaluated(check, { account, region }, missing.sort(inOrder));
  const judged = answers.reduce((sum, answer) => sum + answer.advised, 0);
  const unknown = answers.reduce((sum, { unknownActions }) => sum + unknownActions, 0);
  return {
    check,
    account,
    region,
    state: 'evaluated',
    judged,
    found: judged - unknown,
    undecided: undecidedIn(answers, { account, region }, advised),
    missing: [],
  };
}

function hasSpoken({ read, state }: AdvisorAnswer): boolean {
  return (read === 'ok' || read === 'empty') && SPEAKING.has(state);
}

/** Of these AWS speaks in a word that this version does not know: it may be the advice of before. */
function undecidedIn(
  answers: readonly AdvisorAnswer[],
  place: Place,
  advised: readonly AdvisedResource[],
): CheckRow['undecided'] {
  const here = new Set(answers.map(({ advisor }) => advisor));
  const isOfAll = placeText(place) === placeText(EVERYWHERE);
  return advised
    .filter((row) => row.actionType === null && here.has(row.advisor))
    .filter((row) => isOfAll || placeText(row) === placeText(place))
    .map(({ resourceId }) => ({ resourceId, reason: 'what AWS advises is in a word not known here' }))
    .sort((a, b) => inOrder(a.resourceId, b.resourceId));
}
