import type { RootContent } from 'mdast';
import type { CheckGuide } from '../../core/check-guide.ts';
import { bullets, heading, paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';
import { phrase } from '../phrase.ts';
import { type CommandPlace, commandOf } from './command-of.ts';
import { guideText } from './guide-text.ts';

/** How to verify, what can make it wrong, how to try and to fix, and how to go back, with the commands for one place. */
export function guideBlocks(
  { messages }: Page,
  guide: CheckGuide,
  place: CommandPlace,
  depth: 3 | 4 = 3,
): RootContent[] {
  const words = messages.issues;
  const console = (path: string) => paragraph(phrase`${words.console} ${guideText(path, place)}`);
  return [
    heading(depth, words.verify),
    console(guide.verify.console),
    ...commands([guide.verify.cli]),
    ...(guide.caveats.length > 0 ? [paragraph(words.caveats)] : []),
    ...bullets(guide.caveats.map((caveat) => guideText(caveat, place))),
    heading(depth, words.fix),
    console(guide.fix.console),
    ...(guide.fix.dryRun === null
      ? []
      : [paragraph(words.dryRun), ...commands([guide.fix.dryRun]), paragraph(words.act)]),
    ...commands(guide.fix.cli),
    paragraph(phrase`${words.terraform} ${guideText(guide.fix.terraform, place)}`),
    heading(depth, words.rollback),
    paragraph(guideText(guide.rollback, place)),
  ];

  function commands(templates: readonly string[]): RootContent[] {
    const filled = templates.map((template) => commandOf(template, place));
    return filled.includes(null)
      ? [paragraph(words.unsafe)]
      : [{ type: 'code', lang: 'sh', value: filled.join('\n') }];
  }
}
