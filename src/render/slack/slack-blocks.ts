import type {
  SlackActions,
  SlackBlock,
  SlackButton,
  SlackHeader,
  SlackMrkdwn,
  SlackPlainText,
  SlackSection,
} from '../../core/slack-message.ts';
import { LIMITS } from './slack-limits.ts';

export function headerBlock(text: string): SlackHeader {
  return { type: 'header', text: plain(text) };
}

/** `text` is in Slack's markup. */
export function sectionBlock(text: string, button: SlackButton | null = null): SlackSection {
  return { type: 'section', text: marked(text), ...(button ? { accessory: button } : {}) };
}

/** Short texts in two columns, as many blocks as that takes. */
export function fieldBlocks(texts: readonly string[]): readonly SlackBlock[] {
  const blocks: SlackBlock[] = [];
  for (let at = 0; at < texts.length; at += LIMITS.fields) {
    blocks.push({ type: 'section', fields: texts.slice(at, at + LIMITS.fields).map(marked) });
  }
  return blocks;
}

/** Small print. */
export function contextBlock(text: string): SlackBlock {
  return { type: 'context', elements: [marked(text)] };
}

/** A button to a page of ours; `null`: there is none, or its address is longer than Slack takes. */
export function linkButton(text: string, url: string | null): SlackButton | null {
  if (url === null || url.length > LIMITS.url) return null;
  return { type: 'button', text: plain(text), url };
}

export function buttonsBlock(buttons: readonly (SlackButton | null)[]): readonly SlackActions[] {
  const elements = buttons.filter((button) => button !== null);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** Lines in as few sections as hold them; each line is whole. */
export function lineBlocks(lines: readonly string[]): readonly SlackSection[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    const joined = last === undefined ? line : `${last}\n${line}`;
    if (last !== undefined && joined.length <= LIMITS.section) texts[texts.length - 1] = joined;
    else texts.push(line);
  }
  return texts.map((text) => sectionBlock(text));
}

function plain(text: string): SlackPlainText {
  return { type: 'plain_text', text, emoji: false };
}

function marked(text: string): SlackMrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}
