import { type Money, moneyToJson, sumMoney } from '../../core/money.ts';
import type { Dropped, Narrative, Written } from '../../core/narrative.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { CommandResult } from '../command-result.ts';
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
    tables: [
      {
        head: ['Reader', 'Gets it by', 'Where', 'When'],
        rows: readers.map(({ persona, channel, where, when }) => [persona, channel, where, when]),
      },
      {
        head: ['Reader', 'Written by', 'Sentences', 'Dropped', 'Tokens in and out', 'Cost'],
        rows: all.map(({ persona, sentences, dropped, written }) => [
          persona,
          writerText(written),
          String(sentences),
          String(countOf(dropped)),
          tokensText(written),
          costText(written),
        ]),
      },
    ],
    closing: [line],
    outputs: {},
    page: null,
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
  const { input, output } = tokensOf(all);
  const instead = all.length - models.length;
  const rest = instead === 0 ? '' : `, ${instead} by the template instead`;
  return `Narrated: ${models.length} of ${all.length} by the model${rest}; ${input} tokens in, ${output} out, ${paidText(all)}.`;
}

/** Of this run: what was read from an earlier one costs nothing. */
function tokensOf(all: readonly Narrative[]): { readonly input: number; readonly output: number } {
  const usages = all.flatMap(({ written: { cached, usage } }) => (cached || !usage ? [] : [usage]));
  return {
    input: usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    output: usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  };
}

function paidText(all: readonly Narrative[]): string {
  const asked = all.filter(
    ({ written: { cached, writer, usage } }) => !cached && (writer !== 'template' || usage),
  );
  if (asked.length === 0) return 'nothing was paid';
  const costs = asked.flatMap(({ written }) => written.usage?.cost ?? []);
  const [first] = costs;
  if (!first || costs.length < asked.length) return 'at a price that spendlog.yml does not tell';
  return moneyText(sumMoney(costs, first.currency));
}

function writerText({ writer, model, cached, instead }: Written): string {
  if (instead) return `template (${instead.of}: ${instead.reason})`;
  const named = model === null ? writer : `${writer} ${model}`;
  return cached ? `${named}, kept from before` : named;
}

function tokensText({ writer, usage, cached }: Written): string {
  if (cached || (writer === 'template' && !usage)) return '0';
  return usage ? `${usage.inputTokens} / ${usage.outputTokens}` : 'not told';
}

function costText({ writer, usage, cached }: Written): string {
  if (cached || (writer === 'template' && !usage)) return '0';
  return usage?.cost ? moneyText(usage.cost) : 'not known';
}

function moneyText(amount: Money): string {
  return amount.currency === 'USD' ? dollarsText(amount) : `${moneyToJson(amount).amount} ${amount.currency}`;
}

function countOf(dropped: Dropped): number {
  return Object.values(dropped).reduce((sum, count) => sum + count, 0);
}
