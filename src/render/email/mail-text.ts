import type { Inline } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { untrusted } from '../untrusted.ts';
import type { MailAction, MailContent, MailPart } from './mail-content.ts';
import { unlinked } from './unlinked.ts';

/** The same words for programs that show no HTML. */
export function mailText({ title, parts, footer }: MailContent): string {
  const blocks = [
    words(title),
    ...parts.map((part) =>
      [
        ...(part.heading === null ? [] : [part.heading]),
        ...linesOf(part),
        ...(part.more === null ? [] : [part.more]),
      ].join('\n'),
    ),
    `-- \n${footer}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function linesOf(part: MailPart): readonly string[] {
  switch (part.kind) {
    case 'words':
      return part.paragraphs.map(words);
    case 'alerts':
      return part.alerts.map(({ title, text }) => `! ${words(title)}. ${words(text)}`);
    case 'figures':
      return part.rows.map(({ label, value }) => unlinked(`${label}: ${value}`));
    case 'list':
      return part.items.map((item) => `- ${words(item)}`);
    case 'actions':
      return part.actions.map(actionLine);
    case 'bars':
      return [
        ...part.chart.bars.map(({ label, value }) => `${label}: ${value}`),
        ...(part.chart.summary === null ? [] : [unlinked(part.chart.summary)]),
      ];
    case 'links':
      return part.links.map(({ text, url }) => `${text}: ${url}`);
    case 'columns':
      return [unlinked(part.chart.summary)];
  }
}

function actionLine({ title, team, amount, link }: MailAction): string {
  const notes = [...(amount === null ? [] : [amount]), ...(team === null ? [] : [words(untrusted(team))])];
  const line = `- ${words(title)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  return link ? `${line}\n  ${link.url}` : line;
}

function words(inline: Inline): string {
  return unlinked(plainText(inline));
}
