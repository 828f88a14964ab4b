import type {
  ChangedRecommendation,
  RecommendationChange,
  RecommendationChanges,
} from '../../core/report-changes.ts';
import type { Formats } from '../formats.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** How many of each are named. */
const MOST = 3;

/** What became of recommendations since the last report: how many, what they are worth, and the first of them. */
export function recommendationLines(page: Page, changes: RecommendationChanges): readonly Inline[] {
  const words = page.messages.changes;
  const { fresh, done, gone, exempt, notLooked, notCompared } = changes;
  return [
    ...changeLine(page, words.fresh, fresh),
    ...changeLine(page, words.done, done),
    ...changeLine(page, words.gone, gone),
    ...changeLine(page, words.exempt, exempt),
    ...changeLine(page, words.notLooked, notLooked),
    ...(notCompared > 0 ? [words.notCompared(page.formats, notCompared)] : []),
  ];
}

function changeLine(
  page: Page,
  say: (f: Formats, count: number) => string,
  { recommendations, net, largest }: RecommendationChange,
): readonly Inline[] {
  if (recommendations === 0) return [];
  const { formats, messages } = page;
  const words = messages.changes;
  const what = say(formats, recommendations);
  const worth =
    net.length > 0 ? words.worth(what, formats.list(net.map((amount) => formats.money(amount)))) : what;
  const named = largest.slice(0, MOST);
  const left = recommendations - named.length;
  const more = left > 0 ? [messages.andMore(formats, left)] : [];
  return [words.named(worth, joinInline([...named.map((each) => nameOf(page, each)), ...more], '; '))];
}

/** What to do, or what was done, and where. */
function nameOf(page: Page, { actionType, resourceId, account, region }: ChangedRecommendation): Inline {
  const types: Readonly<Record<string, string>> = page.messages.actions.types;
  const type = Object.hasOwn(types, actionType) ? types[actionType] : undefined;
  const where = page.messages.actions.where(
    untrusted(resourceId),
    accountOf(page, account),
    untrusted(region),
  );
  return phrase`${type ?? untrusted(actionType)} ${where}`;
}
