import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../../src/core/cost-source.ts';
import type { CostCell } from '../../../../src/core/cube.ts';
import { type CurLine, cur2Csv, curLine } from '../../../support/cur-lines.ts';
import { text } from './open-source.ts';
import { withExport } from './read-export.ts';

const RESERVATION = 'arn:aws:ec2:eu-west-1:111122223333:reserved-instances/ri-1';

function read(lines: readonly CurLine[]): Promise<{ commitment: Commitment; total: CostCell }> {
  return withExport({ 'in/cur2.csv': cur2Csv(lines) }, async (source) => {
    const { span } = await source.open();
    const commitments = await source.commitments(span);
    const [commitment] = commitments.known ? commitments.value : [];
    const [total] = await source.totals();
    if (!commitment || !total) throw new Error('no commitment');
    return { commitment, total };
  });
}

const fee = curLine('RIFee', {
  bill_invoice_id: '',
  line_item_unblended_cost: '15',
  reservation_reservation_a_r_n: RESERVATION,
  reservation_amortized_upfront_fee_for_billing_period: '15',
  reservation_start_time: '2025-09-17T12:00:00.000Z',
  reservation_end_time: '2026-09-17T12:00:00.000Z',
});

describe('the commitments of a Cost and Usage Report', () => {
  it('have an unused cost that stays unknown where the report does not tell it', async () => {
    const { commitment, total } = await read([fee]);

    expect(commitment.months.map(({ used, unused }) => [text(used), text(unused)])).toEqual([['0', null]]);
    expect(total).toMatchObject({ rows: 1, unknownRows: { billedCost: 0, effectiveCost: 1 } });
  });

  it('begin and end on the days of their term, not of the report', async () => {
    const { commitment } = await read([fee]);

    expect(commitment).toMatchObject({ start: '2025-09-17', end: '2026-09-17', endSource: 'export' });
  });

  it('begin with their upfront payment where the report states no term, and not with a fee that recurs', async () => {
    const bare = { ...fee, reservation_start_time: '', reservation_end_time: '' };
    const lease = { pricing_lease_contract_length: '1yr', pricing_purchase_option: 'Partial Upfront' };
    const upfront = curLine('Fee', {
      line_item_unblended_cost: '180',
      reservation_reservation_a_r_n: RESERVATION,
    });

    expect((await read([{ ...bare, ...lease }])).commitment).toMatchObject({ start: null, end: null });
    expect(
      (
        await read([
          { ...bare, ...lease },
          { ...upfront, ...lease },
        ])
      ).commitment,
    ).toMatchObject({
      start: '2026-06-01',
      end: '2027-06-01',
      endSource: 'purchase-term',
    });
  });
});
