import { describe, expect, it } from 'vitest';
import { blockKitProblems } from './block-kit.ts';

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = { type: 'button', text: plain('Open'), url: 'https://x.example/' };

const found = (...blocks: readonly unknown[]) => blockKitProblems({ text: 'x', blocks });

describe('what Slack refuses', () => {
  it('is nothing in a message that keeps to its limits', () => {
    expect(
      found(
        { type: 'header', text: plain('x'.repeat(150)) },
        { ...section('x'.repeat(3000)), accessory: button },
        { type: 'section', fields: Array.from({ length: 10 }, () => mrkdwn('x')) },
        { type: 'context', elements: [mrkdwn('x')] },
        { type: 'actions', elements: [button] },
      ),
    ).toEqual([]);
  });

  it.each<readonly [string, readonly unknown[]]>([
    ['no block', []],
    ['a block too many', Array.from({ length: 51 }, () => section('x'))],
    ['a block of no known type', [{ type: 'table' }]],
    ['a key that a block has not', [{ ...section('x'), title: 'x' }]],
    ['a section of nothing', [{ type: 'section' }]],
    ['a text that is empty', [section('')]],
    ['a text that is too long', [section('x'.repeat(3001))]],
    ['a header in markup', [{ type: 'header', text: mrkdwn('x') }]],
    ['a header that is too long', [{ type: 'header', text: plain('x'.repeat(151)) }]],
    ['a field too many', [{ type: 'section', fields: Array.from({ length: 11 }, () => mrkdwn('x')) }]],
    ['a field that is too long', [{ type: 'section', fields: [mrkdwn('x'.repeat(2001))] }]],
    ['a button without an address', [{ type: 'actions', elements: [{ ...button, url: 'report.md' }] }]],
    [
      'a button that says too much',
      [{ type: 'actions', elements: [{ ...button, text: plain('x'.repeat(76)) }] }],
    ],
    ['emoji in markup', [{ type: 'section', text: { ...mrkdwn('x'), emoji: false } }]],
    ['blocks that are too long together', Array.from({ length: 4 }, () => section('x'.repeat(2900)))],
  ])('is %s', (_, blocks) => {
    expect(found(...blocks)).toHaveLength(1);
  });

  it('is a message without words for notifications', () => {
    expect(blockKitProblems({ text: '', blocks: [section('x')] })).toEqual(['no text for notifications']);
    expect(blockKitProblems({ text: 'x'.repeat(4001), blocks: [section('x')] })).toHaveLength(1);
  });
});
