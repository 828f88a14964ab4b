import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendExemptions } from '../../src/config/append-exemptions.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Exemption } from '../../src/core/recommendation.ts';

const EXEMPTION: Exemption = {
  match: { fingerprint: '0123456789abcdef0123456789abcdef' },
  reason: 'Accepted as it was',
  owner: 'alice',
  expires: '2027-05-20',
};

const NOTED = { exemption: EXEMPTION, about: 'ebs-unattached-volumes: vol-1' };

describe('exemptions that are added to spendlog.yml', () => {
  it('make a file where there is none', () => {
    const text = appendExemptions(null, [NOTED]);
    expect(text).toContain('# ebs-unattached-volumes: vol-1\n');
    expect(parseConfig(text, 'x').exemptions).toEqual([EXEMPTION]);
  });

  it('leave everything else as it stands', () => {
    const written = `# Of the platform team
language: en # the board reads English

budgets:
  # As agreed in spring
  - { name: All, amount: "120000.00", currency: USD }
exemptions:
  # Until the audit
  - match: { check: ebs-*, account: "012345678901" }
    reason: A long reason that goes on and on, well beyond the eighty characters at which a writer may break lines
    owner: bob
    expires: 2026-12-31
`;
    const text = appendExemptions(written, [NOTED]);
    expect(text.startsWith(written)).toBe(true);
    expect(parseConfig(text, 'x').exemptions).toHaveLength(2);
  });

  it('stand below the last one, whatever follows and however it is indented', () => {
    const written = `exemptions:
    - match: {check: ebs-*}   # all of them
      reason: |
        In two
        lines
      owner:   bob
      expires: 2026-12-31 # the audit ends
# What else
language:   en
`;
    const text = appendExemptions(written, [NOTED]);
    const { language, exemptions } = parseConfig(text, 'x');
    expect([language, exemptions.length, exemptions[1]]).toEqual(['en', 2, EXEMPTION]);
    for (const line of written.split('\n')) expect(text.split('\n')).toContain(line);
  });

  it('find a place in a file of braces', () => {
    const text = appendExemptions('{ language: pt-BR } # short', [NOTED]);
    expect(parseConfig(text, 'x')).toMatchObject({ language: 'pt-BR', exemptions: [EXEMPTION] });
    expect(text).toContain('# short');
  });

  it('follow an empty list', () => {
    expect(parseConfig(appendExemptions('exemptions: []\n', [NOTED]), 'x').exemptions).toEqual([EXEMPTION]);
  });

  it('are about names that cannot leave their comment', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\nlanguage: pt-BR', 'a\r- match: {}', '\u2028exemptions: []', '\u0085x: 1'),
    );
    fc.assert(
      fc.property(hostile, (about) => {
        const text = appendExemptions('language: en\n', [{ exemption: EXEMPTION, about }]);
        const { language, exemptions } = parseConfig(text, 'x');
        expect([language, exemptions]).toEqual(['en', [EXEMPTION]]);
      }),
    );
  });
});
