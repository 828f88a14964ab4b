import { DROP_REASONS, type Narrative, type Written } from '../../core/narrative.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { SentencePage } from './sentence-page.ts';

/** Who wrote it, for channels with little room; `null`: no model did. */
export function modelText(page: SentencePage, { written }: Pick<Narrative, 'written'>): Inline | null {
  return written.writer === 'template'
    ? null
    : page.messages.narrative.note.byModel(writerText(page, written));
}

/** A text that somebody wrote about the facts, as far as it is told who. */
export type WrittenText = Pick<Narrative, 'written' | 'sentences' | 'dropped' | 'refilled'>;

/** Who wrote it, how much of it did not stay and why, and what that took: nobody reads a text without knowing whose it is. */
export function writtenNote(page: SentencePage, narrative: WrittenText): Inline {
  const { formats, messages } = page;
  const { written, sentences, refilled } = narrative;
  const words = messages.narrative.note;
  return joinInline(
    [
      words.written(writerText(page, written), words.sentences(formats, sentences)),
      droppedText(page, narrative),
      ...(refilled.length > 0 ? [words.refilled(formats, refilled.length)] : []),
      ...(written.writer === 'template' ? insteadText(page, written) : [usageText(page, written)]),
    ],
    ' ',
  );
}

function writerText({ messages }: SentencePage, { writer, model }: Written): Inline {
  const name = messages.narrative.note.writers[writer];
  return model === null ? name : phrase`${name} (${untrusted(model)})`;
}

/** The most frequent reason first. */
function droppedText({ formats, messages }: SentencePage, { dropped }: WrittenText): string {
  const words = messages.narrative.note;
  const reasons = DROP_REASONS.flatMap((reason) => {
    const count = dropped[reason] ?? 0;
    return count === 0 ? [] : [{ count, text: words.reasons[reason] }];
  });
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return words.noneDropped;
  const told = reasons
    .sort((a, b) => b.count - a.count)
    .map(({ count, text }) => words.reason(formats.count(count), text));
  return words.dropped(formats, all, formats.list(told));
}

function insteadText({ messages }: SentencePage, { instead }: Written): readonly string[] {
  const words = messages.narrative.note;
  return instead ? [words.instead(words.writers[instead.of], words.failures[instead.reason])] : [];
}

function usageText({ formats, messages }: SentencePage, { usage, cached }: Written): string {
  const words = messages.narrative.note;
  if (cached) return words.cached;
  if (!usage) return words.noTokens;
  const tokens = words.tokens(formats.count(usage.inputTokens), formats.count(usage.outputTokens));
  return usage.cost ? words.paid(tokens, formats.money(usage.cost)) : words.noPrice(tokens);
}
