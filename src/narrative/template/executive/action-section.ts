import type { HorizonId } from '../../../core/horizon.ts';
import type { ToldFacts } from '../section-in.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** The one thing that matters most, and what it returns. */
export function actionSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const action = facts.largest('savings', 'action', 'saving');
  const resource = facts.largest('opportunities', 'resource', 'saving');
  const saving = facts.told(action, 'saving');
  const single = facts.told(resource, 'saving');
  const once = facts.told(resource, 'one-off-cost');
  return [
    saving?.way === 'down' ? words.mainAction(saving, facts.told(action, 'recommendations')) : null,
    single && words.mainResource(single, facts.told(resource, 'saving-a-year')),
    once && words.once(once),
  ];
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

/** What can be begun at once. */
export function nextSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const nearest: HorizonId = 'within-30-days';
  const soon = facts.of('roadmap', 'horizon').find((group) => group.subject.name === nearest);
  const saving = facts.told(soon, 'saving');
  const count = facts.told(soon, 'recommendations');
  return [saving?.way === 'down' && count ? words.soon(saving, count) : null];
}
