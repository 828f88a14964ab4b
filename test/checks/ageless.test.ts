import { describe, expect, it } from 'vitest';
import { ageless } from './ageless.ts';

const judgedBy = (evidence: (now: string) => string) => (now: string) => [
  { resourceId: 'vol-1', evidence: evidence(now), claims: [] },
];

describe('evidence', () => {
  it('may name a day', () => {
    expect(ageless(judgedBy(() => 'Made on 2026-01-01.'))).toHaveLength(1);
  });

  it('may not name what is another every day', () => {
    expect(() => ageless(judgedBy((now) => `As of ${now}.`))).toThrow('A day later');
  });

  it('is not compared where the finding is gone a day later', () => {
    const once = (now: string) => (now.includes('-21T') ? judgedBy((at) => at)(now) : []);
    expect(ageless(once)).toHaveLength(1);
  });
});
