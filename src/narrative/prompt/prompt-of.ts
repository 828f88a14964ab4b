import type { FactTable } from '../../core/fact.ts';
import type { ModelRequest } from '../../core/model.ts';
import type { NarrativeLanguage, Persona, PersonaSection } from '../../core/persona.ts';
import { answerRules } from './answer-rules.ts';
import { factsJson } from './facts-json.ts';

/** What a model is told; the same facts give the same bytes. */
export type Prompt = Pick<ModelRequest, 'instructions' | 'task' | 'facts'>;

interface AskedFor {
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
}

const SENTENCES = { type: 'array', items: { type: 'string' } } as const;

const SECTIONS_SHAPE = {
  type: 'object',
  properties: {
    sections: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, sentences: SENTENCES },
        required: ['id', 'sentences'],
        additionalProperties: false,
      },
    },
  },
  required: ['sections'],
  additionalProperties: false,
} as const;

const SENTENCES_SHAPE = {
  type: 'object',
  properties: { sentences: SENTENCES },
  required: ['sentences'],
  additionalProperties: false,
} as const;

/** Sentences of an answer to a question. */
const MOST_ANSWER_SENTENCES = 6;

/**
 * Asks for the sections of a persona. Titles are left out: those of spendlog.yml may name the organisation, and only `tone`,
 * `ask` and ids are said to be read by a model.
 */
export function promptOf({ persona, table, language }: AskedFor & { readonly persona: Persona }): Prompt {
  const sections = persona.sections.filter(hasSentences);
  const topics = new Set(sections.flatMap((section) => section.topics));
  return {
    instructions: answerRules(language, SECTIONS_SHAPE),
    task: [
      'Write the sentences of these sections, each from facts of its own topics, the most telling first.',
      'Use the ids of the sections as they are. "tell" is what a section is to tell, "most_sentences" how many sentences it may have.',
      JSON.stringify({ tone: persona.tone, sections: sections.map(toldSection) }),
    ].join('\n'),
    facts: factsJson(
      table.facts.filter(({ topic }) => topics.has(topic)),
      table.subjects,
    ),
  };
}

/** Asks a question. Names of the customer in it are replaced before: by slots of the table, or by something that is no name. */
export function askPromptOf({ question, table, language }: AskedFor & { readonly question: string }): Prompt {
  return {
    instructions: answerRules(language, SENTENCES_SHAPE),
    task: [
      'Answer this question from the table alone. Where the table does not tell, answer with an empty list of sentences.',
      JSON.stringify({ question, most_sentences: MOST_ANSWER_SENTENCES }),
    ].join('\n'),
    facts: factsJson(table.facts, table.subjects),
  };
}

function hasSentences({ ask, sentences }: PersonaSection): boolean {
  return ask !== '' && sentences > 0;
}

function toldSection({ id, ask, topics, sentences }: PersonaSection) {
  return { id, tell: ask, topics, most_sentences: sentences };
}
