import type { Sentence, SentencePart } from '../../core/narrative.ts';

/** A grounded sentence with its slots again, as a writer would have written it. */
export function slotText(sentence: Sentence): string {
  return sentence.map(partText).join('');
}

function partText(part: SentencePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'figure':
      return `{${part.fact.id}}`;
    case 'period':
      return `{p${part.fact.id.slice(1)}}`;
    case 'base':
      return `{b${part.fact.id.slice(1)}}`;
    case 'name':
      return `{${part.subject.id}}`;
  }
}
