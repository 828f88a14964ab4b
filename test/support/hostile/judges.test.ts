import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveInCsv } from './csv-judge.ts';
import { liveInHeader, liveInMail, liveInMailText } from './email-judge.ts';
import { liveInTitle, liveOnGithub, shapeOf } from './github-judge.ts';
import { hostileString } from './hostile-string.ts';
import { htmlTokens } from './html-tags.ts';
import type { Live } from './judged.ts';
import { commandsIn, outputsIn } from './runner-judge.ts';
import { liveInSlack, liveMrkdwn } from './slack-judge.ts';

const kinds = (found: readonly Live[]) => [...new Set(found.map(({ what }) => what))];
const URL = 'https://own.example/x';
const OWN = { urls: new Set([URL]) };

describe('the judge of GitHub', () => {
  it.each([
    ['hello @octocat', 'reference'],
    ['ask (@org/team)', 'reference'],
    ['fixes #2', 'reference'],
    ['GH-1', 'reference'],
    ['org/repo#1', 'reference'],
    ['at dbbd11ff3a6b04e3c1ea2f6c8e7f5a1d2c3b4a59', 'reference'],
    ['https://evil.example', 'link'],
    ['www.evil.example', 'link'],
    ['mail@evil.example', 'link'],
    ['[a](https://evil.example)', 'link'],
    ['![a](b)', 'image'],
    ['<b>x</b>', 'html'],
    ['</details>', ''],
    ['<!-- a --><img src=x>', 'html'],
    ['<!-- a > b -->', 'html'],
    ['a :rocket:', 'emoji'],
    ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'row'],
    ['a\u202Eb', 'invisible'],
    ['a\uD800', 'invisible'],
  ])('finds what is live in %j', (markdown, what) => {
    expect(kinds(liveOnGithub(markdown))).toEqual(what === '' ? [] : [what]);
  });

  it('finds nothing in code, plain words and what is ours', () => {
    expect(liveOnGithub('`@octocat #1 https://evil.example <b>` saves $12 a month')).toEqual([]);
    expect(liveOnGithub(`[report](${URL})\n\n<!-- spendlog v1 fp=0a -->`, OWN)).toEqual([]);
    expect(liveOnGithub('@own/team', { mentions: new Set(['@own/team']) })).toEqual([]);
  });

  it('sees a shape that is not ours', () => {
    expect(shapeOf('a `b` c')).toBe(shapeOf('a'));
    expect(shapeOf('| a |\n| - |\n| b |')).not.toBe(shapeOf('| a |\n| - |\n| b | c |\n| d |'));
    expect(shapeOf('a\n\n# b')).not.toBe(shapeOf('a b'));
  });

  it.each([
    ['Delete @octocat', 'mention'],
    ['Delete `@octocat`', 'mention'],
    ['Delete #1', 'issue'],
    ['Delete https://x', 'link'],
    ['a\nb', 'line'],
    ['# a', 'blocks'],
  ])('finds what is live in the title %j', (title, what) => {
    expect(kinds(liveInTitle(title))).toContain(what);
  });

  it('lets a title have code and what is held apart', () => {
    expect(liveInTitle('Delete `vol-0123456789abcdef0` (`a@\u200Bb`), saves $12 a month')).toEqual([]);
  });
});

describe('the judge of mails', () => {
  it.each([
    ['<script>x</script>', 'element'],
    ['<p onclick=x>', 'attribute'],
    ['<a href=//evil.example>x</a>', 'link'],
    ['<img src="https://evil.example/x.png">', 'link'],
    ['<p>see www.evil.example</p>', 'link'],
    ['<p>https&#58;//evil.example</p>', 'link'],
    ['<!-- x -->', 'comment'],
    ['<td style="background:url(x)">', 'style'],
    ["<p\n/onclick = 'x'>", 'attribute'],
    ['<title></title><script>', 'element'],
  ])('finds what is live in %j', (html, what) => {
    expect(kinds(liveInMail(html))).toContain(what);
  });

  it('finds nothing in what is ours', () => {
    expect(liveInMail(`<p style="color:red">&lt;b&gt; <a href="${URL}">report</a></p>`, OWN)).toEqual([]);
    expect(liveInMailText(`Report: ${URL}.`, OWN)).toEqual([]);
  });

  it('finds addresses in the text part, and breaks in headers', () => {
    expect(kinds(liveInMailText('x https://evil.example'))).toEqual(['link']);
    expect(liveInHeader('x\r\nBcc: y')).toHaveLength(2);
    expect(liveInHeader('Costs of November')).toEqual([]);
  });

  it('loses no character of a document', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(htmlTokens(`<p title="${text.replaceAll('"', '')}">x`).at(-1)).toEqual({
          kind: 'text',
          text: 'x',
        });
      }),
    );
  });
});

describe('the judge of Slack', () => {
  it.each([
    ['<!channel>', 'control'],
    ['<http://evil.example|x>', 'control'],
    ['<@U1>', 'control'],
    ['a < b', 'bracket'],
    ['a & b', 'ampersand'],
    ['https://evil.example', 'link'],
    ['@here', 'name'],
  ])('finds what is live in %j', (text, what) => {
    const message = { blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] };
    expect(kinds(liveInSlack(message))).toContain(what);
    expect(kinds(liveInSlack({ text }))).toContain(what);
  });

  it('finds addresses of buttons and people in rich text', () => {
    expect(kinds(liveInSlack({ type: 'button', url: 'https://evil.example' }))).toEqual(['link']);
    expect(kinds(liveInSlack({ type: 'broadcast', range: 'here' }))).toEqual(['broadcast']);
  });

  it('finds nothing in plain text, escaped text and what is ours', () => {
    expect(liveInSlack({ type: 'plain_text', text: '<!channel> @here' })).toEqual([]);
    expect(liveMrkdwn(`&lt;!channel&gt; <${URL}|report>`, OWN, true)).toEqual([]);
  });
});

describe('the judge of CSV', () => {
  it('finds formulas and rows that are torn', () => {
    expect(kinds(liveInCsv('a,b\n"=1","x"\n'))).toEqual(['formula']);
    expect(kinds(liveInCsv('a\n"＝1"\n'))).toEqual(['formula']);
    expect(kinds(liveInCsv('a,b\n1\n'))).toEqual(['row']);
    expect(liveInCsv('a,b\n"\'=1",-2.5\n')).toEqual([]);
  });
});

describe('the judge of what the runner reads', () => {
  it('finds commands as the runner does', () => {
    expect(commandsIn('  ::error file=a,line=1::b%0Ac')).toEqual([
      { name: 'error', properties: { file: 'a', line: '1' }, data: 'b\nc' },
    ]);
    expect(commandsIn('x ##[ADD-MASK]y').map(({ name }) => name)).toEqual(['add-mask']);
    expect(commandsIn('x ::error::y\n::unknown::z')).toEqual([]);
    expect(commandsIn('::stop-commands::t\n::error::y\n::t::\r::debug::z').map(({ name }) => name)).toEqual([
      'stop-commands',
      'debug',
    ]);
  });

  it('reads outputs as the runner does', () => {
    expect([...outputsIn('a=b\nc<<X\n1\n2\nX\n')]).toEqual([
      ['a', 'b'],
      ['c', '1\n2'],
    ]);
    expect(() => outputsIn('c<<X\n1')).toThrow('delimiter');
  });
});
