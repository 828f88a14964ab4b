import type { Random } from '../../../src/core/backoff.ts';
import { seededRandom } from '../../faults/seeded-random.ts';
import { type Asked, askedIn } from './asked.ts';
import { oneOf } from './broken.ts';
import { answerOf, honestSections } from './honest.ts';
import { PAYLOADS } from './hostile-payloads.ts';
import type { Speaker } from './model-server.ts';
import { written } from './shape.ts';

interface Hostile {
  readonly asked: Asked;
  readonly texts: readonly string[];
  readonly random: Random;
}

/** An answer that is not what was asked for, by what is wrong with it. */
type Attack = (hostile: Hostile) => string;

/** Half of the answers have the right form, and something in every sentence; the others are wrong as a whole. */
export function hostile(seed: number): Speaker {
  return ({ texts }) => {
    const random = seededRandom(seed);
    const asked = askedIn(texts);
    const attack = random() < 0.5 ? poisoned : (oneOf(Object.values(ATTACKS), random) ?? poisoned);
    return attack({ asked, texts, random });
  };
}

/** True sentences, each with something in it that wants to be more than words. */
function poisoned({ asked, random }: Hostile): string {
  return JSON.stringify({
    sections: honestSections(asked, random).map(({ id, sentences }) => ({
      id,
      sentences: sentences.map(({ pieces }) => withPayload(written(pieces), payload(random), random)),
    })),
  });
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

const ATTACKS: Readonly<Record<string, Attack>> = {
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
      ],
      random,
    ) ?? '',
  'keys of prototypes': (given) => {
    const sections = honestAnswer(given).slice(1);
    return `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},${sections}`;
  },
  'sections nobody asked for': (given) => {
    const told = sentencesOf(given);
    const ids = ['__proto__', 'constructor', 'toString', 'executive-secret', '', '../../etc/passwd'];
    return JSON.stringify({ sections: ids.map((id) => ({ id, sentences: told })) });
  },
  'sections again and again': (given) => {
    const answer: { readonly sections: readonly unknown[] } = JSON.parse(honestAnswer(given));
    return JSON.stringify({ sections: Array.from({ length: 50 }, () => answer.sections).flat() });
  },
  'far too much': (given) => {
    const [told = ''] = sentencesOf(given);
    const id = given.asked.sections[0]?.id ?? '';
    return JSON.stringify({
      sections: [{ id, sentences: [told.repeat(Math.ceil(100_000 / (told.length + 1)))] }],
    });
  },
  'far too many': (given) => {
    const told = sentencesOf(given);
    const id = given.asked.sections[0]?.id ?? '';
    const sentences = Array.from({ length: 2_000 }, (_, at) => told[at % told.length] ?? '');
    return JSON.stringify({ sections: [{ id, sentences }] });
  },
  'a long word': ({ asked }) =>
    JSON.stringify({ sections: [{ id: asked.sections[0]?.id, sentences: [`${'x'.repeat(50_000)} {f1}.`] }] }),
  'deep nesting': () => `${'{"sections":['.repeat(20_000)}${']}'.repeat(20_000)}`,
  'deep arrays': () => `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  'cut off': (given) => honestAnswer(given).slice(0, -20),
  'two answers': (given) => `${poisoned(given)}\n\nOr rather:\n${honestAnswer(given)}`,
  'a fence and thoughts': (given) =>
    `<think>${payload(given.random)}</think>\n\`\`\`json\n${poisoned(given)}\n\`\`\`\n${payload(given.random)}`,
  'what the data told it': ({ texts, asked }) => {
    const orders = texts.join('\n').match(/(?:ignore|system:|mention|post)[^"]{0,200}/gi) ?? [];
    const id = asked.sections[0]?.id ?? '';
    return JSON.stringify({ sections: [{ id, sentences: orders.map((order) => `${order} {f1}.`) }] });
  },
  'the prompt itself': ({ texts, asked }) => {
    const lines = texts.join('\n').split('\n');
    return JSON.stringify({
      sections: asked.sections.map(({ id }) => ({ id, sentences: lines.map((line) => `${line} {f1}`) })),
    });
  },
  'every payload': ({ asked, random }) => {
    const [id = ''] = asked.sections.map((section) => section.id);
    const sentences = Array.from({ length: 150 }, () => `${payload(random)} {f1}.`);
    return JSON.stringify({ sections: [{ id, sentences }] });
  },
};

function honestAnswer({ asked, random }: Hostile): string {
  return answerOf(honestSections(asked, random));
}

function sentencesOf({ asked, random }: Hostile): readonly string[] {
  return honestSections(asked, random).flatMap(({ sentences }) =>
    sentences.map(({ pieces }) => written(pieces)),
  );
}
