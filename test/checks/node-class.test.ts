import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld } from '../../src/checks/legal-hold.ts';
import {
  currentClass,
  gravitonClass,
  isPreviousGeneration,
  memoryGib,
  nodeClassOf,
  nodeClassText,
  smallerClass,
} from '../../src/checks/node-class.ts';
import { highest, lowest, total } from '../../src/checks/series.ts';
import { isAtLeast } from '../../src/checks/version.ts';
import { hoursThatRemain, weeklyHours } from '../../src/checks/weekly-hours.ts';
import { hourly } from './judge-series.ts';

const changed =
  (change: (now: NonNullable<ReturnType<typeof nodeClassOf>>) => ReturnType<typeof nodeClassOf>) =>
  (text: string) => {
    const now = nodeClassOf(text);
    const then = now && change(now);
    return then && nodeClassText(then);
  };

describe('node classes', () => {
  it.each([
    'db.m5.large',
    'cache.r6gd.12xlarge',
    'r5.large.search',
    'm4.large.elasticsearch',
    'dms.t3.micro',
  ])('%s is read and written', (text) => {
    const found = nodeClassOf(text);
    expect(found && nodeClassText(found)).toBe(text);
  });

  it.each([null, '', 'string', 'db.serverless', 'db.r5.large.tpc2.mem2x', '<img>', 'db.m5.large.other'])(
    '%s is none',
    (text) => {
      expect(nodeClassOf(text)).toBeNull();
    },
  );

  it.each([
    ['db.m5.2xlarge', 'db.m5.xlarge'],
    ['db.r6g.12xlarge', 'db.r6g.8xlarge'],
    ['db.m4.4xlarge', 'db.m4.2xlarge'],
    ['db.m4.16xlarge', null],
    ['db.m5.large', null],
    ['db.t3.large', 'db.t3.medium'],
    ['db.t3.micro', null],
  ])('%s has %s below it', (text, below) => {
    expect(changed(smallerClass)(text)).toBe(below);
  });

  it.each([
    ['db.t2.medium', 'db.t4g.medium', 'db.t3.medium'],
    ['db.m4.10xlarge', null, null],
    ['db.r3.8xlarge', null, 'db.r5.8xlarge'],
    ['db.m3.medium', null, null],
    ['db.m5.24xlarge', null, null],
    ['db.r6i.4xlarge', 'db.r7g.4xlarge', null],
  ])('%s goes to %s on Graviton, to %s on x86', (text, graviton, current) => {
    expect(changed(gravitonClass)(text)).toBe(graviton);
    expect(changed(currentClass)(text)).toBe(current);
  });

  it('are of an earlier generation or not', () => {
    const outdated = ['db.m1.small', 'db.t1.micro', 'db.r4.large', 'db.m5.large', 'db.t3.micro'].filter(
      (text) => {
        const found = nodeClassOf(text);
        return found && isPreviousGeneration(found);
      },
    );
    expect(outdated).toEqual(['db.m1.small', 'db.t1.micro', 'db.r4.large']);
  });

  it.each([
    ['db.m5.large', 8],
    ['db.r6g.2xlarge', 64],
    ['db.t3.medium', 4],
    ['db.r4.large', null],
    ['db.x2g.large', null],
  ])('%s has %s GiB', (text, gib) => {
    const found = nodeClassOf(text);
    expect(found && memoryGib(found)).toBe(gib);
  });
});

describe('versions', () => {
  it.each([
    ['8.0.28', '8.0.17', true],
    ['8.0.9', '8.0.17', false],
    ['13', '12.3', true],
    ['12', '12.3', false],
    ['8.0.mysql_aurora.3.04.0', '5.7.mysql_aurora.2.9.2', true],
    ['Elasticsearch_7.10', '7.9', true],
    ['Elasticsearch_6.8', '7.9', false],
  ])('%s has reached %s: %s', (version, first, reached) => {
    expect(isAtLeast(version, first)).toBe(reached);
  });
});

describe('hours of the week', () => {
  it('are quiet where nothing happened in any week', () => {
    expect(
      weeklyHours(
        hourly(28 * 24, (hour) => (hour < 40 ? 1 : 0)),
        4,
      ),
    ).toEqual({ quiet: 128, measured: 168 });
    expect(
      weeklyHours(
        hourly(28 * 24, () => 0),
        5,
      ),
    ).toEqual({ quiet: 0, measured: 0 });
    expect(weeklyHours(null, 1)).toEqual({ quiet: 0, measured: 0 });
  });

  it('leave whole hours of a month, never fewer than the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 168 }), (quiet) => {
        const remain = hoursThatRemain({ quiet, measured: 168 }, 730);
        const share = (730 * (168 - quiet)) / 168;
        expect(remain).toBeGreaterThanOrEqual(share);
        expect(remain - share).toBeLessThan(1);
      }),
    );
  });
});

describe('series', () => {
  it('without a datapoint are unknown, never zero', () => {
    for (const figure of [highest, lowest, total]) {
      expect(figure(null)).toBeNull();
      expect(figure({ points: [] })).toBeNull();
    }
    const points = [3, 1, 2].map((value) => ({ start: '', value }));
    expect([highest({ points }), lowest({ points }), total({ points })]).toEqual([3, 1, 6]);
  });
});

describe('holds', () => {
  it.each([
    [{ 'legal-hold': 'true' }, true],
    [{ LegalHold: '' }, true],
    [{ DoNotDelete: 'yes' }, true],
    [{ retain: 'no' }, false],
    [{ team: 'legal' }, false],
    [{}, false],
  ])('%o: %s', (tags, held) => {
    expect(isHeld(tags)).toBe(held);
  });
});
