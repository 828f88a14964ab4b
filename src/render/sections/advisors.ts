import type { RootContent } from 'mdast';
import type { AdvisorAnswer } from '../../core/advisor.ts';
import { advisorName, bySubject, dayText, factsOf, moneyOf, moneyText, textOf } from '../advisor-facts.ts';
import { bullets, columnsOf, emphasis, heading, table } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { foldedTable } from '../folded-table.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const HUB = 'advisors/cost-optimization-hub';
const COMMITMENTS = ['advisors/savings-plans-use', 'advisors/reservations-use'];

/** What each of AWS's advisors answered; where nothing was asked of them, the section is not there. */
export function advisorsSection(page: Page): RootContent[] {
  const { collection } = page.report;
  if (!collection.known || collection.value.advisors.length === 0) return [];
  const answers = collection.value.advisors;
  const words = page.messages.advisors;
  return [
    heading(2, words.title),
    stateTable(page, answers),
    ...bullets([...unknownWords(page, answers), ...hubLines(page, answers), ...setUp(page, answers)]),
    ...commitments(page, answers),
    ...anomalies(page, answers),
    ...budgets(page, answers),
    ...trustedAdvisor(page, answers),
  ];
}

function stateTable(page: Page, answers: readonly AdvisorAnswer[]): RootContent {
  const words = page.messages.advisors;
  const rows = [...Map.groupBy(answers, ({ advisor }) => advisor)].map(([advisor, own]) => [
    advisorName(page, advisor),
    placesText(page, own),
    adviceText(page, own),
    remedyText(own),
  ]);
  return table(columnsOf(words.columns, [2]), rows);
}

/** Each state in how many places; one that could not be read has that of its read, which the ledger explains. */
function placesText({ messages, formats }: Page, answers: readonly AdvisorAnswer[]): string {
  const words = messages.advisors;
  const states = Map.groupBy(answers, stateOf);
  return [...states]
    .map(([state, own]) => words.inPlaces(formats, words.states[state], own.length))
    .join(', ');
}

function stateOf({ state, read }: AdvisorAnswer) {
  if (state !== null) return state;
  return read === 'ok' || read === 'empty' ? 'no-data' : read;
}

/** Of those that answered; where none did, nobody knows. */
function adviceText({ formats, messages }: Page, answers: readonly AdvisorAnswer[]): Inline {
  const answered = answers.filter(({ state, read }) => state !== null || read === 'ok' || read === 'empty');
  if (answered.length === 0) return emphasis(messages.unknown);
  return formats.count(answered.reduce((sum, { advised }) => sum + advised, 0));
}

function remedyText(answers: readonly AdvisorAnswer[]): Inline {
  const remedies = new Set(
    answers.flatMap(({ remedy, state }) => (state === 'active' ? [] : (remedy ?? []))),
  );
  return remedies.size === 0 ? '–' : joinInline([...remedies].map(evidenceText), ' ');
}

function unknownWords({ messages, formats }: Page, answers: readonly AdvisorAnswer[]): readonly Inline[] {
  const count = answers.reduce((sum, { unknownActions }) => sum + unknownActions, 0);
  return count > 0 ? [messages.advisors.unknownActions(formats, count)] : [];
}

/** Its own total, and what its amounts count in: without that nobody can read them. */
function hubLines({ messages, formats }: Page, answers: readonly AdvisorAnswer[]): readonly Inline[] {
  const words = messages.advisors;
  const told = (name: string) => factsOf(answers, HUB, [name]);
  const active = answers.some(({ advisor, state }) => advisor === HUB && state === 'active');
  const preferred = told('preferredCommitment').map(({ text }) => words.preference(untrusted(text ?? '')));
  return [
    ...told('estimatedTotalDedupedSavings').flatMap((fact) => {
      const total = moneyOf(fact);
      return total ? [words.hubTotal(formats.money(total))] : [];
    }),
    ...told('savingsEstimationMode').map(({ text }) => words.hubCounts(untrusted(text ?? ''))),
    ...(active && preferred.length === 0 ? [words.noPreference] : preferred),
  ];
}

function setUp({ messages, formats }: Page, answers: readonly AdvisorAnswer[]): readonly Inline[] {
  const words = messages.advisors;
  const [features] = factsOf(answers, 'advisors/organization', ['organizationFeatureSet']);
  if (!features) return [];
  const trusted = factsOf(answers, 'advisors/organization', ['trustedService']);
  const line = words.organization(
    features.text ? untrusted(features.text) : messages.unknown,
    words.trusted(formats, trusted.length),
  );
  const tower = trusted.some(({ text }) => text === 'controltower.amazonaws.com');
  return [tower ? phrase`${line} ${words.controlTower}` : line];
}

function commitments(page: Page, answers: readonly AdvisorAnswer[]): RootContent[] {
  const { messages, formats } = page;
  const words = messages.advisors;
  const facts = COMMITMENTS.flatMap((advisor) =>
    factsOf(answers, advisor, Object.keys(words.commitmentFacts)),
  );
  return foldedTable(page, words.commitments, words.commitmentColumns, [2, 3], facts, (fact) => {
    const [title = '', meaning = ''] = words.commitmentFacts[fact.name] ?? [];
    return [
      title,
      fact.subject === null ? words.all : untrusted(fact.subject),
      fact.number === null ? '–' : formats.percent(fact.number),
      moneyText(page, fact),
      meaning,
    ];
  });
}

function anomalies(page: Page, answers: readonly AdvisorAnswer[]): RootContent[] {
  const words = page.messages.advisors;
  const names = ['anomalyImpact', 'anomalyStart', 'anomalyEnd'];
  const found = bySubject(factsOf(answers, 'advisors/cost-anomalies', names));
  return foldedTable(page, words.anomalies, words.anomalyColumns, [2], found, (facts) => {
    const impact = facts.get('anomalyImpact');
    const end = facts.get('anomalyEnd');
    return [
      textOf(page, impact),
      impact ? accountOf(page, impact.account) : page.messages.unknown,
      moneyText(page, impact),
      dayText(page, facts.get('anomalyStart')),
      end?.text ? dayText(page, end) : words.open,
    ];
  });
}

function budgets(page: Page, answers: readonly AdvisorAnswer[]): RootContent[] {
  const words = page.messages.advisors;
  const names = ['budgetType', 'budgetLimit', 'budgetActual', 'budgetForecast', 'budgetCounts'];
  const found = bySubject(factsOf(answers, 'advisors/budgets', names));
  const cost = found.filter((facts) => facts.get('budgetType')?.text === 'COST');
  return foldedTable(page, words.budgets, words.budgetColumns, [2, 3, 4], cost, (facts) => {
    const type = facts.get('budgetType');
    return [
      untrusted(type?.subject ?? ''),
      accountOf(page, type?.account ?? ''),
      moneyText(page, facts.get('budgetLimit')),
      moneyText(page, facts.get('budgetActual')),
      moneyText(page, facts.get('budgetForecast')),
      textOf(page, facts.get('budgetCounts')),
    ];
  });
}

/** Of the checks that flag something. */
function trustedAdvisor(page: Page, answers: readonly AdvisorAnswer[]): RootContent[] {
  const words = page.messages.advisors;
  const all = factsOf(answers, 'advisors/trusted-advisor', ['trustedAdvisorCheck']);
  const flagged = all.filter(({ number }) => number !== 0);
  const title = `${words.trustedAdvisor}. ${words.overlap}`;
  return foldedTable(page, title, words.trustedAdvisorColumns, [3, 4], flagged, (fact) => [
    untrusted(fact.subject ?? ''),
    accountOf(page, fact.account),
    textOf(page, fact),
    fact.number === null ? page.messages.unknown : page.formats.count(fact.number),
    moneyText(page, fact),
  ]);
}
