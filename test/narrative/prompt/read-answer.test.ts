import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/narrative.ts';
import { ANSWER_SECTION, MOST_CHARACTERS, readAnswer } from '../../../src/narrative/prompt/read-answer.ts';

const DRAFT: Draft = { sections: [{ id: 'executive-spend', sentences: ['Spend in {p1} was {f1}.'] }] };
const TEXT = JSON.stringify(DRAFT);

describe('an answer', () => {
  it('is read as it is, in a fence, and with prose around it', () => {
    expect(readAnswer(TEXT)).toEqual(DRAFT);
    expect(readAnswer(`\`\`\`json\n${JSON.stringify(DRAFT, null, 2)}\n\`\`\``)).toEqual(DRAFT);
    expect(readAnswer(`I use {f1} and {p1}. It's a { brace.\n${TEXT}\nThat is all: {f1}.`)).toEqual(DRAFT);
  });

  it('to a question is one section', () => {
    expect(readAnswer('{"sentences":["{s2} cost {f2}."]}')).toEqual({
      sections: [{ id: ANSWER_SECTION, sentences: ['{s2} cost {f2}.'] }],
    });
  });

  it('is the last of several: the first may be the shape that was asked for', () => {
    expect(readAnswer(`{"sections":[{"id":"x","sentences":["…"]}]} becomes ${TEXT}`)).toEqual(DRAFT);
  });

  it('keeps braces and quotes of its sentences', () => {
    const odd = { sections: [{ id: 'a', sentences: ['Say "no" to {f1} \\ }{ ]', '\u2028{'] }] };
    expect(readAnswer(JSON.stringify(odd))).toEqual(odd);
  });

  it('leaves out what nobody asked for', () => {
    expect(readAnswer(`{"thoughts":{"sentences":["Hm."]},${TEXT.slice(1)}`)).toEqual(DRAFT);
    expect(readAnswer(`${TEXT.slice(0, -1)},"thoughts":{"sentences":["Hm."]}}`)).toEqual(DRAFT);
    expect(
      readAnswer('{"note":"x","__proto__":{"a":1},"sections":[{"id":"a","sentences":[],"b":1}]}'),
    ).toEqual({
      sections: [{ id: 'a', sentences: [] }],
    });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'Spend rose by {f2}.'],
    ['an array', '[{"id":"a"}]'],
    ['another form', '{"sections":{"a":["b"]}}'],
    ['a sentence that is none', '{"sections":[{"id":"a","sentences":[1]}]}'],
    ['what was cut off', TEXT.slice(0, -2)],
    // The section inside has the form of an answer to a question, and an id.
    ['a comma too many', `{"sections":[{"id":"a","sentences":["b"]},]}`],
    ['one with nesting that no answer has', `{"x":${'['.repeat(20)}${']'.repeat(20)},${TEXT.slice(1)}`],
  ])('is not read from %s', (_, text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it('is not read beyond its most characters', () => {
    const padded = (length: number) => TEXT + ' '.repeat(length - TEXT.length);
    expect(readAnswer(padded(MOST_CHARACTERS))).toEqual(DRAFT);
    expect(readAnswer(padded(MOST_CHARACTERS + 1))).toBeNull();
  });

  it('gives up where braces open without end', () => {
    for (const unit of ['{', '{"', '{"a":', '{"\\"', '{}', '{"a{', '[{', '{a']) {
      expect(readAnswer(unit.repeat(Math.floor(MOST_CHARACTERS / unit.length)))).toBeNull();
    }
  });

  it('is found behind thoughts about many facts, and not behind endless beginnings', () => {
    expect(readAnswer(`${'First {f1}, then { s2 }. '.repeat(1_000)}${TEXT}`)).toEqual(DRAFT);
    expect(readAnswer(`${'{"a '.repeat(100)}${TEXT}`)).toEqual(DRAFT);
    expect(readAnswer(`${'{"a": '.repeat(300)}${TEXT}`)).toBeNull();
  });

  it('survives any text around any draft', () => {
    const draft = fc.record({
      sections: fc.array(fc.record({ id: fc.string(), sentences: fc.array(fc.string()) })),
    });
    const prose = fc.string().map((text) => text.replace(/[{}]/g, ''));
    fc.assert(
      fc.property(draft, prose, prose, (given, before, after) => {
        expect(readAnswer(before + JSON.stringify(given) + after)).toEqual(given);
      }),
    );
  });
});
