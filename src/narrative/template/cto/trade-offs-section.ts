import { moneyToNumber } from '../../../core/money.ts';
import type { ActionType } from '../../../core/recommendation.ts';
import type { ToldFacts } from '../section-in.ts';
import type { Told } from '../topics/tell.ts';
import type { CtoWords } from './cto-words.ts';
import { horizon } from './roadmap-section.ts';

/** What makes the usage smaller that a commitment would bind. */
const REDUCTIONS: readonly ActionType[] = ['Rightsize', 'Stop', 'Delete', 'ScaleIn', 'Schedule'];
export const PURCHASES: readonly ActionType[] = ['PurchaseSavingsPlans', 'PurchaseReservedInstances'];

/** Effort against return, price against freedom, what comes first, and what excludes what. */
export function tradeOffsSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const near = horizon(facts, 'within-30-days');
  const far = horizon(facts, 'within-180-days') ?? horizon(facts, 'within-90-days');
  const [commitments] = facts.of('commitments', 'estate');
  const coverage = facts.told(commitments, 'commitment-coverage');
  const utilisation = facts.told(commitments, 'commitment-utilisation');
  const unused = facts.told(commitments, 'commitment-waste');
  const waste = unused?.isNone ? null : unused;
  return [
    near && far && words.effort(near.saving, far.saving),
    orderSentence(words, facts),
    coverage && words.committed(coverage, facts.told(commitments, 'effective-savings-rate')),
    utilisation && waste && words.unused(utilisation, waste),
    ...savingsSentences(words, facts),
  ];
}

function orderSentence(words: CtoWords, facts: ToldFacts): string | null {
  const reduction = savingBy(facts, REDUCTIONS);
  const purchase = savingBy(facts, PURCHASES);
  return reduction && purchase && words.reductionFirst(reduction, purchase);
}

/** What the first of some kinds of action brings. */
export function savingBy(facts: ToldFacts, actions: readonly ActionType[]): Told | null {
  const group = facts
    .of('savings', 'action')
    .find(({ facts: [{ action }] }) => action !== null && actions.includes(action));
  const saving = facts.told(group, 'saving');
  return saving?.way === 'down' ? saving : null;
}

function savingsSentences(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const [all] = facts.of('savings', 'estate');
  const net = facts.told(all, 'saving');
  const gross = facts.told(all, 'saving-gross');
  const priced = facts.told(all, 'recommendations');
  const without = facts.told(all, 'without-amount');
  const overlaps = net?.way === 'down' && gross?.way === 'down' && isMore(facts);
  return [
    overlaps ? words.overlap(gross, net) : null,
    priced && !priced.isNone && without ? words.withoutAmount(priced, without) : null,
  ];
}

/** Whether some actions exclude others by an amount that can be seen. */
function isMore(facts: ToldFacts): boolean {
  const amounts = facts
    .of('savings', 'estate')[0]
    ?.facts.flatMap(({ measure, value }) =>
      value.kind === 'money' && (measure === 'saving' || measure === 'saving-gross')
        ? [moneyToNumber(value.amount)]
        : [],
    );
  const [net = 0, gross = 0] = amounts ?? [];
  return gross - net >= 1;
}
