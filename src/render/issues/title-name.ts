import { untrusted } from '../untrusted.ts';

/** What is live without Markdown: a mention, a number, an address. */
const LIVE = /(?<=@)(?=\S)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;

/**
 * A string from AWS in a title. GitHub shows code in titles as code and resolves nothing in it; mails, feeds and chats show
 * a title as it is, so that what they would link is held apart by a zero-width space.
 */
export function titleName(text: string): string {
  const node = untrusted(text);
  if (node.type === 'text') return node.value;
  return `\`${node.value.replaceAll('`', '\\u0060').replace(LIVE, '\u200B')}\``;
}

/** What an ARN names, without where; other names are as they are. */
export function shortName(resourceId: string): string {
  const parts = resourceId.split(':');
  const name = parts.slice(5).join(':');
  return parts[0] === 'arn' && name !== '' ? name : resourceId;
}
