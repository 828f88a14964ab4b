import type { Sentence, SentencePart } from '../../core/narrative.ts';
import { capitalised } from '../gap-line.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { figureText } from './figure-text.ts';
import { periodText } from './period-text.ts';
import { plainWords } from './plain-words.ts';
import type { SentencePage } from './sentence-page.ts';
import { subjectName } from './subject-name.ts';
import { changeIsTold, isAboutTold } from './told-before.ts';

/**
 * A grounded sentence in the reader's language: figures by our formats with unit and rate, names last, and inert. A change
 * has its sign, unless a word of its clause tells the direction: "rose by $12", "rose by $12 (+4.2%)".
 */
export function sentenceInline(page: SentencePage, sentence: Sentence): Inline {
  const [first = '', ...others] = sentence
    .map((part, index) => partInline(page, sentence, part, index))
    .filter((inline) => inline !== '')
    .map(withoutSecondStop);
  // Names of others are no texts, and stay as they are.
  const start = typeof first === 'string' ? capitalised(first) : first;
  return joinInline([start, ...others], '');
}

/** Days may end in a short word: "de out." before a full stop. */
function withoutSecondStop(inline: Inline, index: number, all: readonly Inline[]): Inline {
  const before = all[index - 1];
  const isSecond = typeof before === 'string' && before.endsWith('.');
  return isSecond && typeof inline === 'string' && inline.startsWith('.') ? inline.slice(1) : inline;
}

function partInline(page: SentencePage, sentence: Sentence, part: SentencePart, index: number): Inline {
  switch (part.kind) {
    case 'text':
      return plainWords(part.text);
    case 'figure':
      return figureText(page, part.fact, {
        signed: !changeIsTold(page, sentence, index),
        about: !isAboutTold(page, sentence, index),
      });
    case 'period':
      return periodText(page, part.fact.period);
    case 'base':
      return periodText(page, part.fact.base);
    case 'name':
      return subjectName(page, part.subject);
  }
}
