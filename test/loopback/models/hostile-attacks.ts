import type { Random } from '../../../src/core/backoff.ts';
import type { DraftSection } from '../../../src/core/narrative.ts';
import type { Asked } from './asked.ts';
import { oneOf } from './broken.ts';
import { answerOf, honestSections, writtenSections } from './honest.ts';
import { PAYLOADS } from './hostile-payloads.ts';

export interface Hostile {
  readonly asked: Asked;
  readonly texts: readonly string[];
  readonly random: Random;
}

/** An answer that is not what was asked for, by what is wrong with it. */
type Attack = (hostile: Hostile) => string;

/** True sentences, each with something in it that wants to be more than words. */
export function poisoned({ asked, random }: Hostile): string {
  const sections = writtenSections(honestSections(asked, random)).map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((sentence) => withPayload(sentence, payload(random), random)),
  }));
  return answerOf(asked, sections);
}

function payload(random: Random): string {
  return oneOf(oneOf(Object.values(PAYLOADS), random) ?? [], random) ?? '';
}

/** In front, behind, at a word, at a slot, or inside of one. */
function withPayload(sentence: string, text: string, random: Random): string {
  const spaced = random() < 0.7 ? ` ${text} ` : text;
  const places = [0, sentence.length, ...[...sentence.matchAll(/[ {}.,]/g)].map(({ index }) => index)];
  const at = oneOf(places, random) ?? 0;
  return sentence.slice(0, at) + spaced + sentence.slice(at);
}

/** As much as an answer may be and still be read. */
const READ_CHARACTERS = 60_000;

/** What of the sections fits into an answer that is read. */
function fitting(sections: readonly DraftSection[]): readonly DraftSection[] {
  let left = READ_CHARACTERS;
  return sections.map(({ id, sentences }) => ({
    id,
    sentences: sentences.filter((sentence) => {
      left -= JSON.stringify(sentence).length + 40;
      return left > 0;
    }),
  }));
}

/** Answers that are wrong as a whole, by what is wrong with them. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  empty: () => '',
  blank: () => ' \n\t ',
  'no JSON': ({ random }) => `I am sorry, but ${payload(random)} is all I can say.`,
  'a page': () => '<!DOCTYPE html><html><script>alert(1)</script></html>',
  'another form': ({ random }) =>
    oneOf(
      [
        'null',
        '[]',
        '{}',
        '"{}"',
        '{"sections":null}',
        '{"sections":{"id":"x"}}',
        '{"sections":[null]}',
        '{"sections":[{"id":1,"sentences":["{f1}"]}]}',
        '{"sections":[{"id":"executive-spend","sentences":"Spend was {f1}."}]}',
        '{"sections":[{"id":"executive-spend","sentences":[1,null,{"text":"{f1}"},["{f1}"]]}]}',
        '{"sentences":["Spend was $5."],"sections":[]}',
      ],
      random,
    ) ?? '',
  'keys of prototypes': (given) => {
    const rest = honestAnswer(given).slice(1);
    return `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},${rest}`;
  },
  'sections nobody asked for': (given) => {
    const told = sentencesOf(given);
    const ids = ['__proto__', 'constructor', 'toString', 'executive-secret', '', '../../etc/passwd'];
    return JSON.stringify({ sections: ids.map((id) => ({ id, sentences: told })) });
  },
  'sections again and again': ({ asked, random }) => {
    const sections = writtenSections(honestSections(asked, random));
    return JSON.stringify({ sections: fitting(Array.from({ length: 50 }, () => sections).flat()) });
  },
  'a hundred thousand characters': (given) => {
    const [told = ''] = sentencesOf(given);
    return inFirst(given, [told.repeat(Math.ceil(100_000 / (told.length + 1)))]);
  },
  'a hundred thousand characters around an answer': (given) =>
    `${`${payload(given.random)} `.repeat(100_000).slice(0, 100_000)}\n${honestAnswer(given)}`,
  'a sentence as long as an answer': (given) => {
    const [told = ''] = sentencesOf(given);
    return inFirst(given, [told.repeat(Math.floor(READ_CHARACTERS / (told.length + 1)))]);
  },
  'far too many': (given) => {
    const told = sentencesOf(given);
    const id = given.asked.sections[0]?.id ?? '';
    const sentences = Array.from({ length: 2_000 }, (_, at) => told[at % told.length] ?? '');
    return JSON.stringify({ sections: fitting([{ id, sentences }]) });
  },
  'a long word': (given) => inFirst(given, [`${'x'.repeat(50_000)} {f1}.`]),
  'slots alone': (given) => inFirst(given, ['{f1}'.repeat(10_000), '{f1} '.repeat(2_000)]),
  'deep nesting': () => `${'{"sections":['.repeat(4_000)}${']}'.repeat(4_000)}`,
  'deep arrays': () => `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  'cut off': (given) => honestAnswer(given).slice(0, -20),
  'two answers': (given) => `${poisoned(given)}\n\nOr rather:\n${honestAnswer(given)}`,
  'a fence and thoughts': (given) =>
    `<think>${payload(given.random)}</think>\n\`\`\`json\n${poisoned(given)}\n\`\`\`\n${payload(given.random)}`,
  'what the data told it': (given) => {
    const orders = given.texts.join('\n').match(/(?:ignore|system:|mention|post)[^"]{0,200}/gi) ?? [];
    return inFirst(
      given,
      orders.map((order) => `${order} {f1}.`),
    );
  },
  'the prompt itself': ({ texts, asked }) => {
    const lines = texts.join('\n').match(/[^\n]{1,400}/g) ?? [];
    const sentences = lines.map((line) => `${line} {f1}`);
    return JSON.stringify({ sections: fitting(asked.sections.map(({ id }) => ({ id, sentences }))) });
  },
  'every payload': (given) =>
    inFirst(
      given,
      Array.from({ length: 150 }, () => `${payload(given.random)} {f1}.`),
    ),
};

/** All of it in the section that is asked for first. */
function inFirst({ asked }: Hostile, sentences: readonly string[]): string {
  return JSON.stringify({ sections: [{ id: asked.sections[0]?.id ?? '', sentences }] });
}

function honestAnswer({ asked, random }: Hostile): string {
  return answerOf(asked, writtenSections(honestSections(asked, random)));
}

function sentencesOf({ asked, random }: Hostile): readonly string[] {
  return writtenSections(honestSections(asked, random)).flatMap(({ sentences }) => sentences);
}
