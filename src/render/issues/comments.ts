import type { RealisedSaving } from '../../core/living.ts';
import { absoluteMoney, type Money, ratioOfMoney } from '../../core/money.ts';
import type { Outcome } from '../../core/outcome.ts';
import { type Day, parseDay } from '../../core/period.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { strong } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { commentOf } from './comment-blocks.ts';
import { webLink } from './issue-links.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';

/** Changes of a recommendation that people are told of on its issue. `still-found`: it was closed as done. */
export type ToldState = 'accepted' | 'no-longer-accepted' | 'exempt' | 'exemption-ended' | 'still-found';

/** Why an issue is closed: what became of what it is about, the estimate, and when the saving is known. */
export function doneComment(page: Page, outcomes: readonly Outcome[], marker: string): string {
  const { formats, messages } = page;
  const words = messages.issues.comments;
  const estimate = amountsText(page, sumsOf(outcomes.map(({ net }) => net)));
  const found = outcomes.filter(({ state }) => state !== 'gone');
  const last = found
    .flatMap(({ measuredAfter }) => measuredAfter ?? [])
    .toSorted()
    .at(-1);
  return commentOf(
    [
      words[whyOver(outcomes)],
      estimate === '' ? words.noEstimate : words.estimate(estimate),
      ...(last ? [words.after(formats.day(last))] : []),
    ],
    marker,
  );
}

/** What is least certain of several: nobody is thanked for what may only have vanished. */
function whyOver(outcomes: readonly Outcome[]): 'absent' | 'gone' | 'done' {
  if (outcomes.some(({ state }) => state === 'absent')) return 'absent';
  return outcomes.every(({ state }) => state === 'gone') ? 'gone' : 'done';
}

/** What was saved, beside what was estimated. */
export function measuredComment(page: Page, { measurements, net }: Outcome, marker: string): string {
  const { messages } = page;
  const last = measurements.at(-1);
  if (!last) return commentOf([messages.issues.comments.noMeasure], marker);
  return commentOf([...measuredSentences(page, last), ...comparedWith(page, last, net)], marker);
}

function measuredSentences(page: Page, saving: RealisedSaving): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.issues.comments;
  const { monthly, after, before, cash, state, formula } = saving;
  const amount = strong(formats.money(absoluteMoney(monthly)));
  const say = monthly.amount.units < 0n ? words.lost : words.measured;
  return [
    say(amount, formats.period(after), formats.period(before)),
    ...(cash && cash.amount.units > 0n ? [words.cash(formats.money(cash))] : []),
    words.formula(untrusted(formula)),
    ...(state === 'provisional' ? [words.provisional] : []),
  ];
}

function comparedWith(
  { formats, messages }: Page,
  { monthly }: RealisedSaving,
  net: Money | null,
): readonly string[] {
  const words = messages.issues.comments;
  if (!net || net.currency !== monthly.currency || monthly.amount.units < 0n) return [];
  const ratio = ratioOfMoney(monthly, net);
  return ratio ? [words.ofEstimate(formats.money(net), formats.percent(ratio))] : [];
}

/** It was over, and is recommended again. */
export function returnedComment(page: Page, recommendation: Recommendation, marker: string): string {
  const words = page.messages.issues.comments;
  const net = netOf(recommendation);
  return commentOf(
    [
      words.returned,
      ...(net ? [words.returnedAmount(strong(page.formats.money(net)))] : []),
      evidenceText(recommendation.evidence),
    ],
    marker,
  );
}

/** Its state is another one now, and who decided that. */
export function stateComment(
  page: Page,
  change: ToldState,
  recommendation: Recommendation,
  marker: string,
): string {
  return commentOf(
    [page.messages.issues.comments.states[change], ...decidedBy(page, change, recommendation)],
    marker,
  );
}

function decidedBy(
  page: Page,
  change: ToldState,
  { acceptance, exemption }: Recommendation,
): readonly Inline[] {
  const words = page.messages.issues.comments;
  if (change === 'accepted' && acceptance) {
    return [words.acceptedBy(untrusted(acceptance.owner)), ...ticketOf(page, acceptance.ticket)];
  }
  if (change !== 'exempt' || !exemption) return [];
  const { reason, owner, expires, ticket } = exemption;
  const until = parseDay(expires);
  return [
    words.exemptBy(untrusted(reason), untrusted(owner), until ? page.formats.day(until) : untrusted(expires)),
    ...ticketOf(page, ticket),
  ];
}

function ticketOf({ messages }: Page, ticket: string | undefined): readonly Inline[] {
  return ticket === undefined ? [] : [messages.issues.comments.ticket(untrusted(ticket))];
}

/** Another issue is kept. @param keptUrl Where GitHub shows it. */
export function duplicateComment({ messages }: Page, keptUrl: string, marker: string): string {
  const words = messages.issues.comments;
  return commentOf([words.duplicate(webLink(keptUrl, words.keptIssue))], marker);
}

/** @param by Login of who asked for it; the empty text where it is not known. */
export function snoozedComment({ formats, messages }: Page, until: Day, by: string, marker: string): string {
  const words = messages.issues.comments;
  return commentOf([words.snoozed(formats.day(until), by === '' ? words.somebody : untrusted(by))], marker);
}

export function snoozeEndedComment({ messages }: Page, marker: string): string {
  return commentOf([messages.issues.comments.snoozeEnded], marker);
}

/** A person closed it as not planned: for how long that holds, and how to decide for longer. */
export function notPlannedComment({ formats, messages }: Page, until: Day, marker: string): string {
  return commentOf([messages.issues.comments.notPlanned(formats.day(until))], marker);
}

/** @param login Of who wrote a command without the rights for it. */
export function refusedCommandComment({ messages }: Page, login: string, marker: string): string {
  return commentOf([messages.issues.comments.refused(untrusted(login))], marker);
}
