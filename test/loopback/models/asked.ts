import { z } from 'zod';

/** What is not told is `null`, or left out. */
const untold = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/** A fact as a model reads it. */
const toldFact = z.object({
  id: z.templateLiteral(['f', z.int()]),
  topic: z.string(),
  measure: z.string(),
  about: z.templateLiteral(['s', z.int()]),
  figure: z.string(),
  unit: z.string(),
  period: untold(z.string()),
  compared_with: untold(z.string()),
  direction: untold(z.enum(['up', 'down', 'flat'])),
  rank: untold(z.number()),
  action: untold(z.string()),
});

const toldSubject = z.object({
  id: z.templateLiteral(['s', z.int()]),
  kind: z.string(),
  name: untold(z.string()),
});

const table = z.object({ facts: z.array(toldFact), subjects: z.array(toldSubject) });

const section = z.object({ id: z.string(), topics: z.array(z.string()), most_sentences: z.number() });

const question = z.object({ question: z.string(), most_sentences: z.number() });

export type ToldFact = z.output<typeof toldFact>;
export type ToldSubject = z.output<typeof toldSubject>;
export type AskedSection = z.output<typeof section>;
export type Language = 'en' | 'pt-BR';

/** What a request asks for, as far as a model needs to know it. */
export interface Asked {
  readonly language: Language;
  readonly facts: readonly ToldFact[];
  readonly subjects: readonly ToldSubject[];
  /** Sections of a page, or sentences that answer a question. */
  readonly form: 'page' | 'answer';
  /** Of an answer: one, of all topics. */
  readonly sections: readonly AskedSection[];
}

/** Requests that were read before, by all they say. */
const READ = new Map<string, Asked>();

/** Reads a request as a model does, out of all its texts; throws where there are no facts in it. */
export function askedIn(texts: readonly string[]): Asked {
  const whole = texts.join('\n');
  const asked = READ.get(whole) ?? readOf(whole);
  READ.set(whole, asked);
  return asked;
}

function readOf(whole: string): Asked {
  const told = table.parse(objectAt(whole, '{"facts":'));
  const page = objectAt(whole, '{"tone":');
  return {
    language: whole.includes('Write in Brazilian Portuguese') ? 'pt-BR' : 'en',
    ...told,
    form: page === null ? 'answer' : 'page',
    sections:
      page === null
        ? [answerSection(objectAt(whole, '{"question":'), told.facts)]
        : z.object({ sections: z.array(section) }).parse(page).sections,
  };
}

/** A question may be about all that is told. */
function answerSection(asked: unknown, facts: readonly ToldFact[]): AskedSection {
  const { most_sentences } = question.parse(asked);
  return { id: 'answer', topics: [...new Set(facts.map(({ topic }) => topic))], most_sentences };
}

/** The JSON object that begins so; `null`: there is none. */
function objectAt(text: string, beginning: string): unknown {
  const from = text.indexOf(beginning);
  return from < 0 ? null : JSON.parse(text.slice(from, endOfObject(text, from)));
}

function endOfObject(text: string, from: number): number {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  token.lastIndex = from;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  throw new TypeError('The request holds an object that does not end.');
}
