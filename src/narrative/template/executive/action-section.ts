import type { HorizonId } from '../../../core/horizon.ts';
import type { ToldFacts } from '../section-in.ts';
import { nextToEnd } from '../topics/next-to-end.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** The one thing that matters most, and what it returns. */
export function actionSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const action = facts.largest('savings', 'action', 'saving');
  const [resource] = facts.firsts('opportunities', 'resource', 'saving');
  const saving = facts.told(action, 'saving');
  const year = facts.told(action, 'saving-a-year');
  const once = facts.told(resource, 'one-off-cost');
  const count = facts.told(action, 'recommendations');
  const main = saving?.way === 'down' ? words.mainAction(saving, count, year) : null;
  // An action on one resource was told with what that brings.
  const isSame = main !== null && count?.isOne && action?.facts[0].action === resource?.facts[0].action;
  return [main, isSame ? null : resourceSentence(words, facts, main !== null), once && words.once(once)];
}

/** Several that bring the same are none of them the main one: the table has them all, in which an action was told. */
function resourceSentence(words: ExecutiveWords, facts: ToldFacts, hasAction: boolean): string | null {
  const [first, ...others] = facts.firsts('opportunities', 'resource', 'saving');
  const saving = facts.told(first, 'saving');
  const year = facts.told(first, 'saving-a-year');
  if (!saving) return null;
  if (others.length === 0) return words.mainResource(saving, year);
  return hasAction ? null : words.oneOfMainResources(saving, year);
}

/** What everything that is recommended would bring, and what it costs not to do it. */
export function opportunitiesSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const [all, other] = facts.of('savings', 'estate');
  const elsewhere = facts.told(other, 'saving');
  const saving = facts.told(all, 'saving');
  const waiting = facts.told(all, 'cost-of-waiting');
  const year = facts.told(all, 'saving-a-year');
  return [
    saving?.way === 'down' ? words.allActions(saving, year, facts.told(all, 'saving-share')) : null,
    elsewhere?.way === 'down'
      ? words.allInOtherCurrency(elsewhere, facts.told(other, 'saving-a-year'))
      : null,
    waiting && words.waiting(waiting),
  ];
}

/** What the reader is asked for: to let begin what can be begun at once, and to decide what ends next. */
export function nextSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const nearest: HorizonId = 'within-30-days';
  const soon = facts.of('roadmap', 'horizon').find((group) => group.subject.name === nearest);
  const saving = facts.told(soon, 'saving');
  const count = facts.told(soon, 'recommendations');
  const end = facts.told(nextToEnd(facts), 'commitment-end');
  return [saving?.way === 'down' && count ? words.approve(saving, count) : null, end && words.decide(end)];
}
