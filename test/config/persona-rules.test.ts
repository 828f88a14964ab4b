import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { isSpendlogError } from '../../src/core/errors.ts';

const read = (value: object) => parseConfig(JSON.stringify(value), 'spendlog.yml');

function problemsOf(value: object): string {
  try {
    read(value);
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    return error.message;
  }
  throw new Error('It was accepted');
}

const tenant = { id: 'retail', accounts: ['111111111111'] };
const email = (persona: string) => ({
  from: 'finops@corp.example',
  recipients: [{ to: ['cfo@corp.example'], persona }],
});

describe('personas that are named', () => {
  it('may be ours, or those of the file', () => {
    const config = read({
      narrative: { personas: { board: { like: 'executive' } }, pages: ['board', 'cto'] },
      slack: { channel: '#finops', persona: 'devops' },
      email: email('board'),
    });

    expect(config.narrative.pages).toEqual(['board', 'cto']);
    expect(config.slack?.persona).toBe('devops');
  });

  it('are refused all at once where nothing describes them, each with its place and the likely word', () => {
    const told = problemsOf({
      narrative: { pages: ['executiv', { persona: 'ct' }] },
      slack: { channel: '#finops', persona: 'marketing', readers: [{ channel: '#sre', persona: 'devop' }] },
      email: email('ceo'),
      pullRequests: { persona: 'finop' },
      tenants: [{ ...tenant, email: email('nobody') }],
    });

    expect(told).toContain('narrative.pages[0]: There is no persona executiv; did you mean executive?');
    expect(told).toContain('narrative.pages[1].persona: There is no persona ct; did you mean cto?');
    expect(told).toContain(
      'slack.persona: There is no persona marketing; there are executive, cto, devops, finops',
    );
    expect(told).toContain('slack.readers[0].persona: There is no persona devop; did you mean devops?');
    expect(told).toContain('email.recipients[0].persona: There is no persona ceo');
    expect(told).toContain('pullRequests.persona: There is no persona finop; did you mean finops?');
    expect(told).toContain('tenants[0].email.recipients[0].persona: There is no persona nobody');
  });
});

describe('the writer', () => {
  it('is the template where nobody says otherwise', () => {
    expect(read({}).narrative.writer).toBe('template');
  });

  it.each([
    ['a provider that there is not', { provider: 'github-models', model: 'x' }],
    ['a model id with a line end', { provider: 'bedrock', model: 'a\nb' }],
    ['an application id that is too short', { provider: 'qbusiness', application: 'abc' }],
    [
      'an address that is none of the web',
      { provider: 'openai-compatible', url: 'file:///etc/passwd', model: 'x' },
    ],
    [
      'a key in the file',
      { provider: 'openai-compatible', url: 'https://m.example/v1', model: 'x', key: 's' },
    ],
  ])('is refused: %s', (_, writer) => {
    expect(problemsOf({ narrative: { writer } })).toContain('narrative.writer');
  });
});
