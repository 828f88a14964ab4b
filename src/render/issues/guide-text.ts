import type { PhrasingContent } from 'mdast';
import { joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { CommandPlace } from './command-of.ts';

const CODE = /`([^`]+)`/g;
const PLACEHOLDER = /\{(resourceId|account|region)\}/g;

/** A text of a check's guide, which is Markdown with code and nothing else, for the place of one finding. */
export function guideText(text: string, place: CommandPlace): readonly PhrasingContent[] {
  return joinInline(
    partsOf(text, CODE).map((part, index) =>
      index % 2 === 1
        ? { type: 'inlineCode', value: filled(part, place) }
        : joinInline(
            partsOf(part, PLACEHOLDER).map((own, at) => (at % 2 === 1 ? untrusted(nameIn(own, place)) : own)),
            '',
          ),
    ),
    '',
  );
}

/** What stands between the matches and what each match has in brackets, in turn. */
function partsOf(text: string, pattern: RegExp): readonly string[] {
  return text.split(pattern);
}

function filled(code: string, place: CommandPlace): string {
  return code.replace(PLACEHOLDER, (_, name: string) => untrusted(nameIn(name, place)).value);
}

function nameIn(name: string, { resourceId, account, region }: CommandPlace): string {
  if (name === 'account') return account;
  return name === 'region' ? region : resourceId;
}
