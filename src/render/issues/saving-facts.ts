import type { PhrasingContent, RootContent } from 'mdast';
import { compareMoney } from '../../core/money.ts';
import { parseDay } from '../../core/period.ts';
import type { Advice, Recommendation, Saving } from '../../core/recommendation.ts';
import { advisorName } from '../advisor-facts.ts';
import { columnsOf, emphasis, strong, table } from '../blocks.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { IssueParts } from './issue-subject.ts';
import { ownerText } from './owner-text.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';

/** Most advisors one issue quotes; there are two that advise on resources. */
const MOST_ADVICE = 4;

type Fact = readonly [string, Inline];

type OwnerParts = Pick<IssueParts, 'page' | 'mentionTeams' | 'unassignable'>;

/** The saving with everything it takes to trust it, what AWS says beside it, effort, risk and owner: a table of two columns. */
export function savingFacts(parts: OwnerParts, action: Recommendation): RootContent {
  const { page } = parts;
  const words = page.messages.issues.facts;
  const [first, ...rows]: readonly Fact[] = [
    [words.saving, savedText(page, action)],
    ...(action.saving ? amountFacts(page, action.saving) : []),
    ...action.advice.slice(0, MOST_ADVICE).map((each): Fact => [words.aws, adviceText(page, each, action)]),
    [words.effort, effortText(page, action)],
    [words.owner, ownerText(parts, action.owner)],
    ...sinceFacts(page, action),
  ];
  return table(columnsOf(first ?? ['', '']), rows);
}

/** The same of several that differ in their amounts: what they bring together, and what is alike. */
export function groupFacts(
  parts: IssueParts,
  all: readonly Recommendation[],
  first: Recommendation,
): RootContent {
  const { page } = parts;
  const { formats, messages } = page;
  const words = messages.issues.facts;
  const sum = amountsText(page, sumsOf(all.map(netOf)));
  const bases = [
    ...new Set(all.flatMap(({ saving }) => (saving ? [messages.savings.bases[saving.basis]] : []))),
  ];
  const saving = sum === '' ? savedText(page, first) : strong(words.month(sum));
  return table(columnsOf([words.saving, saving]), [
    ...(bases.length > 0 ? [[words.from, formats.list(bases)]] : []),
    [words.effort, effortText(page, first)],
    [words.owner, ownerText(parts, first.owner)],
  ]);
}

function savedText({ formats, messages }: Page, { saving, noAmount }: Recommendation): Inline {
  if (!saving) return emphasis(noAmount ? messages.actions.noAmount[noAmount] : messages.unknown);
  const words = messages.issues.facts;
  const net = strong(words.month(formats.money(saving.net)));
  return compareMoney(saving.low, saving.high) === 0
    ? net
    : words.range(net, formats.money(saving.low), formats.money(saving.high));
}

function amountFacts({ formats, messages }: Page, saving: Saving): readonly Fact[] {
  const words = messages.issues.facts;
  const { basis, source, period, formula, oneOffCost, confidence } = saving;
  return [
    [words.from, words.source(messages.savings.bases[basis], untrusted(source), formats.period(period))],
    // Usage types of the bill stand in it.
    [words.formula, untrusted(formula)],
    ...(oneOffCost ? [[words.once, formats.money(oneOffCost)] as const] : []),
    [words.confidence, formats.percent(confidence)],
  ];
}

/** What AWS says of the same resource: never added to our amount. */
function adviceText(page: Page, advice: Advice, { disagreement }: Recommendation): Inline {
  const { formats, messages } = page;
  const words = messages.issues.facts;
  const { advisor, actionType, target, estimatedMonthlySavings, estimationMode, lookBackDays, refreshedAt } =
    advice;
  const mode = estimationMode !== null && Object.hasOwn(words.modes, estimationMode);
  const day = parseDay((refreshedAt ?? '').slice(0, 10));
  const own = disagreement?.advisor === advisor ? disagreement : null;
  const reasons = own?.reasons.map((reason) => messages.actions.reasons[reason]) ?? [];
  return words.advice(
    advisorName(page, advisor),
    joinInline(
      [
        target === null ? untrusted(actionType) : phrase`${untrusted(actionType)} → ${untrusted(target)}`,
        ...(estimatedMonthlySavings ? [words.month(formats.money(estimatedMonthlySavings))] : []),
        ...(mode ? [words.modes[estimationMode] ?? ''] : []),
        ...(lookBackDays === null ? [] : [words.lookBack(formats, lookBackDays)]),
        ...(day ? [words.refreshed(formats.day(day))] : []),
        ...(reasons.length > 0 ? [words.differs(reasons.join(', '))] : []),
      ],
      ', ',
    ),
  );
}

function effortText(
  { messages }: Page,
  { implementationEffort, restartNeeded, rollbackPossible }: Recommendation,
): string {
  const { facts } = messages.issues;
  const words = messages.actions;
  return [
    words.efforts[implementationEffort],
    restartNeeded ? words.restart : facts.noRestart,
    rollbackPossible ? facts.canBeUndone : words.cannotBeUndone,
  ].join(', ');
}

function sinceFacts({ formats, messages }: Page, { firstSeen, acceptance }: Recommendation): readonly Fact[] {
  const words = messages.issues.facts;
  const day = parseDay(firstSeen.slice(0, 10));
  const owner: readonly PhrasingContent[] = acceptance ? [untrusted(acceptance.owner)] : [];
  return [
    ...(day ? [[words.since, words.sinceDay(formats.day(day))] as const] : []),
    ...(owner.length > 0 ? [[words.decided, owner] as const] : []),
  ];
}
