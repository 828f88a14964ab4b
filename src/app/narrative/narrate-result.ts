import { type Money, moneyToJson, sumMoney } from '../../core/money.ts';
import type { Dropped, Narrative, Written } from '../../core/narrative.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { CommandResult, ResultTable } from '../command-result.ts';
import { dollarsText } from '../dollars-text.ts';
import type { ReaderRow } from './readers-matrix.ts';

/** What was written for whom, and what it took. A model that did not answer is told, and no failure: the template wrote. */
export function narrateResult(
  narratives: ReadonlyMap<PersonaId, Narrative>,
  readers: readonly ReaderRow[],
): CommandResult {
  const all = [...narratives.values()];
  const line = narrateLine(all);
  return {
    exitCode: 0,
    document: { readers, narratives: all.map(narrativeDocument) },
    line,
    tables: [readersTable(readers), writtenTable(all)],
    closing: [line],
    outputs: {},
    page: null,
  };
}

function readersTable(readers: readonly ReaderRow[]): ResultTable {
  return {
    head: ['Reader', 'Gets it by', 'Where', 'When'],
    rows: readers.map(({ persona, channel, where, when }) => [persona, channel, where, when]),
  };
}

function writtenTable(all: readonly Narrative[]): ResultTable {
  return {
    head: [
      'Reader',
      'Written by',
      'Sentences',
      'Dropped',
      'Sections by the template',
      'Tokens in and out',
      'Cost',
    ],
    rows: all.map(({ persona, sentences, dropped, refilled, written }) => [
      persona,
      writerText(written),
      String(sentences),
      String(countOf(dropped)),
      written.writer === 'template' ? 'all' : String(refilled.length),
      tokensText(written),
      costText(written),
    ]),
  };
}

function narrativeDocument({ persona, sentences, dropped, refilled, written }: Narrative) {
  const { usage } = written;
  const cost = usage?.cost ? moneyToJson(usage.cost) : null;
  return { persona, sentences, dropped, refilled, ...written, usage: usage && { ...usage, cost } };
}

function narrateLine(all: readonly Narrative[]): string {
  const models = all.filter(({ written }) => written.writer !== 'template');
  if (models.length === 0 && all.every(({ written }) => written.instead === null)) {
    return 'No model is configured (narrative.writer in spendlog.yml): the template writes, and nobody needs to be asked.';
  }
  const instead = all.length - models.length;
  const rest = instead === 0 ? '' : `, ${instead} by the template instead`;
  const asked = all.flatMap(({ written }) => (mayCost(written) ? [written] : []));
  return `Narrated: ${models.length} of ${all.length} by the model${rest}; ${tookText(asked)}, ${paidText(asked)}.`;
}

/** Whoever could not be asked, or would not begin, charges nothing. */
const FREE: ReadonlySet<string> = new Set(['not-here', 'denied', 'throttled', 'closed']);

/** Of this run: what was read from an earlier one costs nothing, and an answer that nobody waited for may well cost. */
function mayCost({ writer, cached, usage, instead }: Written): boolean {
  if (cached) return false;
  if (usage) return true;
  return instead ? !FREE.has(instead.reason) : writer !== 'template';
}

function tookText(asked: readonly Written[]): string {
  const usages = asked.flatMap(({ usage }) => usage ?? []);
  if (usages.length === 0 && asked.length > 0) return 'tokens are not told';
  const input = usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const output = usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  const partly = usages.length < asked.length ? ' as far as they are told' : '';
  return `${input} tokens in, ${output} out${partly}`;
}

function paidText(asked: readonly Written[]): string {
  if (asked.length === 0) return 'nothing was paid';
  if (asked.some(({ usage }) => usage === null)) return 'what was paid is not known';
  const costs = asked.flatMap(({ usage }) => usage?.cost ?? []);
  const [first] = costs;
  if (!first || costs.length < asked.length) return 'at a price that spendlog.yml does not tell';
  return moneyText(sumMoney(costs, first.currency));
}

function writerText({ writer, model, cached, instead }: Written): string {
  if (instead) return `template (${instead.of}: ${instead.reason})`;
  const named = model === null ? writer : `${writer} ${model}`;
  return cached ? `${named}, kept from before` : named;
}

function tokensText(written: Written): string {
  const { usage } = written;
  if (!mayCost(written)) return '0';
  return usage ? `${usage.inputTokens} / ${usage.outputTokens}` : 'not told';
}

function costText(written: Written): string {
  if (!mayCost(written)) return '0';
  return written.usage?.cost ? moneyText(written.usage.cost) : 'not known';
}

function moneyText(amount: Money): string {
  return amount.currency === 'USD' ? dollarsText(amount) : `${moneyToJson(amount).amount} ${amount.currency}`;
}

function countOf(dropped: Dropped): number {
  return Object.values(dropped).reduce((sum, count) => sum + count, 0);
}
