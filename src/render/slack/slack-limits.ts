import type { SlackBlock, SlackButton, SlackMessage } from '../../core/slack-message.ts';

/** What Slack takes (https://docs.slack.dev/reference/block-kit/blocks); characters as UTF-16 counts them. */
export const LIMITS = {
  blocks: 50,
  header: 150,
  section: 3000,
  fields: 10,
  field: 2000,
  buttons: 25,
  button: 75,
  url: 3000,
  /** Of what notifications say. Slack advises 4,000, and cuts at ten times that. */
  text: 3000,
  /** Of all blocks as JSON. Slack refuses messages of 11,000 to 13,000 (`msg_blocks_too_long`), and does not say where it begins. */
  whole: 10_000,
} as const;

/** Whether Slack takes a message as it is: nothing in it is ever cut. */
export function fitsSlack({ text, blocks }: SlackMessage): boolean {
  return (
    text.length <= LIMITS.text &&
    blocks.length <= LIMITS.blocks &&
    JSON.stringify(blocks).length <= LIMITS.whole &&
    blocks.every(blockFits)
  );
}

function blockFits(block: SlackBlock): boolean {
  switch (block.type) {
    case 'header':
      return within(block.text.text, LIMITS.header);
    case 'section':
      if ('fields' in block) {
        return (
          block.fields.length <= LIMITS.fields &&
          block.fields.every((each) => within(each.text, LIMITS.field))
        );
      }
      return within(block.text.text, LIMITS.section) && (!block.accessory || buttonFits(block.accessory));
    case 'context':
      return block.elements.every((each) => within(each.text, LIMITS.section));
    case 'actions':
      return block.elements.length <= LIMITS.buttons && block.elements.every(buttonFits);
  }
}

function buttonFits({ text, url }: SlackButton): boolean {
  return within(text.text, LIMITS.button) && within(url, LIMITS.url);
}

/** Slack takes no empty text either. */
function within(text: string, most: number): boolean {
  return text.length > 0 && text.length <= most;
}
