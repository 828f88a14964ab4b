import type { Subject } from '../../core/fact.ts';
import type { Messages } from '../messages/messages.ts';
import { nameOf } from '../names.ts';
import type { Inline } from '../phrase.ts';
import type { SentencePage } from './sentence-page.ts';

/** What a figure is about: a name of the customer made inert, or a word of ours where the name is one of our own lists. */
export function subjectName(page: SentencePage, { kind, name }: Subject): Inline {
  if (name === null) return page.messages.narrative.estate;
  return ownWord(page.messages, kind, name) ?? nameOf(page, name);
}

function ownWord(messages: Messages, kind: Subject['kind'], name: string): string | null {
  const words = wordsOf(messages, kind);
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word === undefined ? null : startingSmall(word);
}

function wordsOf({ narrative, chargeKinds }: Messages, kind: Subject['kind']): Words {
  switch (kind) {
    case 'action':
      return narrative.actions;
    case 'layer':
      return narrative.layers;
    case 'horizon':
      return narrative.horizons;
    case 'kpi':
      return narrative.kpis;
    case 'charge-kind':
      return chargeKinds;
    default:
      return {};
  }
}

type Words = Readonly<Record<string, string>>;

/** Titles of columns are words like any other in the middle of a sentence. */
function startingSmall(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
