import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasis, strong } from '../../../src/render/blocks.ts';
import { phrase } from '../../../src/render/phrase.ts';
import { mrkdwn, mrkdwnLink } from '../../../src/render/slack/mrkdwn.ts';
import { untrusted } from '../../../src/render/untrusted.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';

describe('a sentence in the markup of Slack', () => {
  it('is formatted as it is elsewhere', () => {
    expect(mrkdwn(phrase`${strong('Delete')} ${untrusted('vol-1')} & ${emphasis('soon')} a < b`)).toBe(
      '*Delete* `vol-1` &amp; _soon_ a &lt; b',
    );
  });

  it('shows what a link says, and links nowhere', () => {
    expect(mrkdwn({ type: 'link', url: 'costs.csv', children: [{ type: 'text', value: 'costs' }] })).toBe(
      'costs',
    );
  });

  it.each([
    ['<!channel>', '`&lt;!channel&gt;`'],
    ['&lt;!channel&gt;', '`&amp;lt;!channel&amp;gt;`'],
    ['a`b', '`a\\u0060b`'],
    ['@here', '`@\u200Bhere`'],
    ['https://evil.example', '`https:\u200B//evil.example`'],
  ])('keeps %j in its code', (name, text) => {
    expect(mrkdwn(untrusted(name))).toBe(text);
  });

  it('has no name that ends its code, whatever it is', () => {
    fc.assert(
      fc.property(hostileString, (name) => {
        const text = mrkdwn(untrusted(name));
        expect(text).toMatch(/^(?:`[^`<>\n]*`|[^`<>\n*_~:]*)$/);
      }),
    );
  });

  it('links to pages of ours, whose address cannot end the link', () => {
    expect(mrkdwnLink('a & b', 'https://x.example/a|b>c')).toBe('<https://x.example/a%7Cb%3Ec|a &amp; b>');
  });
});
