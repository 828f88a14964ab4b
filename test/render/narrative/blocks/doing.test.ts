import { describe, expect, it } from 'vitest';
import { NO_LINKS } from '../../../../src/core/publication.ts';
import type { Fingerprint, Priority, Recommendation } from '../../../../src/core/recommendation.ts';
import { blockPage, blockText, OPEN, reportWith, sampleRecommendations } from './block-fixture.ts';

const ISSUE = 'https://git.example/own/repository/issues/12';

function action(resourceId: string, parts: Partial<Recommendation> = {}): Recommendation {
  return { ...OPEN, resourceId, fingerprint: resourceId as Fingerprint, ...parts };
}

describe('the checklist', () => {
  const list = (recommendations: readonly Recommendation[], parts = {}) =>
    blockText('checklist', blockPage(reportWith(recommendations), parts));

  it('has a box to tick for each kind, in the order of the report', () => {
    const text = list([
      action('fs-1', { check: 'efs-idle', saving: null }),
      action('vol-1'),
      action('fs-2', { check: 'efs-idle', saving: null }),
    ]);
    const tasks = text.split('\n').filter((line) => line.startsWith('- [ ] '));

    expect(tasks).toHaveLength(2);
    expect(tasks[0]).toMatch(/2 of them; the largest: `fs-1`/);
    expect(tasks[1]).toMatch(/`vol-1`.*\$40\.15/);
  });

  it('leads to the issue where there is one', () => {
    const text = list([action('vol-1')], { links: { ...NO_LINKS, issue: () => ISSUE } });

    expect(text).toContain(`([#12](${ISSUE}))`);
  });

  it('says how many are left to the report', () => {
    const many = Array.from({ length: 53 }, (_, index) => action(`r-${index}`, { check: `check-${index}` }));

    expect(list(many)).toContain('3 more actions stand in the report.');
  });

  it('is empty where nothing is open', () => {
    expect(list([action('vol-1', { alternative: true })])).toBe('No action is recommended.\n');
  });
});

describe('what to watch', () => {
  const watch = (recommendations: readonly Recommendation[]) =>
    blockText('watch', blockPage(reportWith(recommendations)));

  it('is what each check goes by, once for each check', () => {
    const text = watch([action('vol-1'), action('vol-2')]);

    expect(text.match(/ebs-unattached-volumes/g)).toHaveLength(1);
    expect(text).toContain('Volumes in state `available` without an attachment');
    expect(text).toContain('[savings.md](savings.md)');
  });

  it('leaves out checks that nobody wrote about', () => {
    expect(watch([action('vol-1', { check: 'of-another-version' })])).toBe('');
  });

  it('tells twenty checks of the sample, and how many more there are', () => {
    const checks = new Set(
      sampleRecommendations()
        .filter(({ exemption, alternative }) => !exemption && !alternative)
        .map(({ check }) => check),
    );
    const lines = watch(sampleRecommendations())
      .split('\n')
      .filter((line) => line.startsWith('- '));

    expect(lines).toHaveLength(21);
    expect(new Set(lines).size).toBe(21);
    expect(lines.at(-1)).toBe(`- and ${checks.size - 20} more`);
  });
});

it('priority decides the order of kinds', () => {
  const priority: Priority = { score: 0, saving: 0, effort: 0, risk: 0, confidence: 0, quickWin: false };
  const text = blockText(
    'checklist',
    blockPage(reportWith([action('cheap', { saving: null, check: 'efs-idle', priority }), action('dear')])),
  );
  expect(text.indexOf('cheap')).toBeLessThan(text.indexOf('dear'));
});
