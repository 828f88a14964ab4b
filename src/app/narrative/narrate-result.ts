import { moneyToJson } from '../../core/money.ts';
import type { Dropped, Narrative, Written } from '../../core/narrative.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { CommandResult, ResultTable } from '../command-result.ts';
import type { ReaderRow } from './readers-matrix.ts';
import { amountPaidText, mayCost, tookText } from './took-text.ts';

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
      'Sentences by the model',
      'By the template',
      'Dropped',
      'Tokens in and out',
      'Cost',
    ],
    rows: all.map((narrative) => {
      const { persona, sentences, dropped, written } = narrative;
      const byModel = sentencesByModel(narrative);
      return [
        persona,
        writerText(written),
        String(byModel),
        String(sentences - byModel),
        String(countOf(dropped)),
        tokensText(written),
        costText(written),
      ];
    }),
  };
}

function narrativeDocument(narrative: Narrative) {
  const { persona, sentences, dropped, refilled, written } = narrative;
  const { usage } = written;
  const cost = usage?.cost ? moneyToJson(usage.cost) : null;
  const byModel = sentencesByModel(narrative);
  return {
    persona,
    sentences,
    sentencesByModel: byModel,
    dropped,
    refilled,
    ...written,
    usage: usage && { ...usage, cost },
  };
}

function narrateLine(all: readonly Narrative[]): string {
  const models = all.filter(({ written }) => written.writer !== 'template');
  if (models.length === 0 && all.every(({ written }) => written.instead === null)) {
    return 'No model is configured (narrative.writer in spendlog.yml): the template writes, and nobody needs to be asked.';
  }
  const byModel = sumOf(all, sentencesByModel);
  const byTemplate = sumOf(all, ({ sentences }) => sentences) - byModel;
  const alone = all.length - models.length;
  const without = alone === 0 ? '' : `; for ${alone} of them the template alone, since no model answered`;
  const took = tookText(all.map(({ written }) => written));
  const readers = all.length === 1 ? 'reader' : 'readers';
  return `Narrated for ${all.length} ${readers}: ${byModel} sentences by the model, ${byTemplate} by the template${without}; ${took}.`;
}

/** Of a reader for whom a model wrote the template may have written most: sections of which nothing stayed. */
function sentencesByModel({ written, sections, refilled }: Narrative): number {
  if (written.writer === 'template') return 0;
  return sumOf(
    sections.filter(({ id }) => !refilled.includes(id)),
    ({ sentences }) => sentences.length,
  );
}

function sumOf<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0);
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
  return written.usage?.cost ? amountPaidText(written.usage.cost) : 'not known';
}

function countOf(dropped: Dropped): number {
  return sumOf(Object.values(dropped), (count) => count);
}
