import { describe, expect, it } from 'vitest';
import { evidenceText } from '../../src/render/evidence-text.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

/** Code in guillemets. */
function shown(sentence: string): string {
  return evidenceText(sentence)
    .map((node) => (node.type === 'inlineCode' ? `«${node.value}»` : 'value' in node ? node.value : '?'))
    .join('');
}

describe('a sentence of evidence', () => {
  it.each([
    "The volume of 40 GiB is gp2; gp3's 3,000 IOPS and 125 MiB/s are enough.",
    'It is attached to nothing, and 210 days old (minimum: 7).',
    'CPU was at most 3.5% on every day.',
  ])('stays a sentence: %s', (sentence) => {
    expect(shown(sentence)).toBe(sentence);
  });

  it('sets names apart', () => {
    expect(shown('The log group /aws/lambda/x stores 10 bytes of vol-0123456789abcdef0.')).toBe(
      'The log group «/aws/lambda/x» stores 10 bytes of «vol-0123456789abcdef0».',
    );
  });

  it.each([
    ['The notebook (ml.t3.medium) runs.', 'The notebook («ml.t3.medium») runs.'],
    ['It is old (EXTENDED_SUPPORT); upgrade it.', 'It is old («EXTENDED_SUPPORT»); upgrade it.'],
    ['Of i-1_2, stopped, and x_y.', 'Of «i-1_2», stopped, and «x_y».'],
    ['One (like a.b) of those (a_b is one).', 'One (like «a.b») of those («a_b» is one).'],
    ['It calls f(x_y) and (x_y)f, no more.', 'It calls «f(x_y)» and «(x_y)f», no more.'],
    ['A lone , or ) stays.', 'A lone «,» or «)» stays.'],
  ])('leaves its punctuation outside of names: %s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });

  it.each([
    '@octocat',
    '#1',
    'owner/repo#2',
    'www.evil.example',
    'www',
    'evil.example',
    'https://evil.example',
    'mail@evil.example',
    '**bold**',
    '_em_',
    '<b>',
    '`x`',
    '|',
    '\\',
    'deadbeef1',
    ':rocket:',
    '[x](y)',
    'GH-1',
    'JIRA-123',
    'a\u202Eb',
  ])('leaves nothing of %j alive', (name) => {
    expect(shown(`It is ${name} now`)).toMatch(/^It is «.+» now$/);
  });

  it('keeps every hostile name in code, or in plain words', () => {
    for (const name of HOSTILE_NAMES)
      for (const node of evidenceText(`The resource ${name} is idle.`))
        if (node.type === 'text') expect(node.value).not.toMatch(/[@#<>`|\\[\]*_~]|:\/\/|www\./);
  });
});
