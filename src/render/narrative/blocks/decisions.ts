import type { Recommendation } from '../../../core/recommendation.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { columnsOf, paragraph, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import { amountsText, sumsOf } from '../../issues/sums-of.ts';
import type { Inline } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { actionTitle, monthlyText, teamsText } from './action-cells.ts';
import type { Block, BlockPage } from './block.ts';
import { endingSoon, expiryText, shortName } from './commitment-risks.ts';
import { groupsOf, openActions } from './open-actions.ts';

const MOST = 8;
/** Commitments among them: many may end in one quarter. */
const MOST_ENDING = 3;
const NONE = '–';

/**
 * What engineers cannot decide alone: purchases that bind, what takes much effort, needs a restart or cannot be undone;
 * and commitments that end.
 */
export const decisions: Block = (page) => {
  const { report, messages, formats } = page;
  const { recommendations } = report;
  const words = messages.leadership.decisions;
  const ending = report.costs.flatMap((costs) => endingRows(page, costs));
  const own = (openActions(page) ?? []).filter((action) => reasonsOf(action).length > 0);
  // What is free to do and merely worth knowing is no decision.
  const groups = groupsOf(page, own).filter(({ net }) => net !== null);
  const rows = [...ending.slice(0, MOST_ENDING), ...groups.map((group) => actionRow(page, group))].slice(
    0,
    MOST,
  );
  const left = ending.length + groups.length - rows.length;
  const gap = recommendations.known ? [] : [paragraph(gapLine(page, recommendations.gap))];
  if (rows.length === 0) return gap.length > 0 ? gap : [paragraph(words.none)];
  return [
    table(columnsOf(words.columns, [2, 3]), rows),
    ...(left > 0 ? [paragraph(words.more(formats, left))] : []),
    ...gap,
  ];
};

type Reason = 'purchase' | 'effort' | 'irreversible' | 'restart';

function reasonsOf(action: Recommendation): readonly Reason[] {
  const { actionType, implementationEffort, rollbackPossible, restartNeeded } = action;
  const holds: Readonly<Record<Reason, boolean>> = {
    purchase: actionType === 'PurchaseSavingsPlans' || actionType === 'PurchaseReservedInstances',
    effort: implementationEffort === 'High' || implementationEffort === 'VeryHigh',
    irreversible: !rollbackPossible,
    restart: restartNeeded,
  };
  return REASONS.filter((reason) => holds[reason]);
}

const REASONS: readonly Reason[] = ['purchase', 'effort', 'irreversible', 'restart'];

function actionRow(page: BlockPage, group: ActionGroup): readonly Inline[] {
  const { messages } = page;
  const reasons = REASONS.filter((reason) =>
    group.members.some((member) => reasonsOf(member).includes(reason)),
  );
  const once = sumsOf(group.members.map(({ saving }) => saving?.oneOffCost ?? null));
  return [
    actionTitle(page, group),
    reasons.map((reason) => messages.leadership.decisions.reasons[reason]).join(', '),
    monthlyText(page, group),
    once.length > 0 ? amountsText(page, once) : NONE,
    teamsText(page, group),
  ];
}

/** To renew or to let go is a decision with a date. */
function endingRows(page: BlockPage, costs: CurrencyReport): readonly (readonly Inline[])[] {
  const { formats, messages } = page;
  const words = messages.leadership.decisions;
  return endingSoon(costs).flatMap((view) =>
    view.expires
      ? [
          [
            words.renew(shortName(view)),
            words.ends(formats.day(view.expires), expiryText(page, view)),
            NONE,
            NONE,
            NONE,
          ],
        ]
      : [],
  );
}
