import type { SampleRegion } from './regions.ts';
import type { WorkloadName } from './workloads.ts';

/** Who is invoiced, by whom, in what currency, and with what discount on list prices. */
export interface SamplePayer {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly issuer: string;
  /** Share of the list price that is paid after the private discount (EDP). */
  readonly contracted: string;
  /** Billing currency for one unit of the pricing currency (USD). */
  readonly exchangeRate: string;
  /** Tax on everything taxable in its invoices. */
  readonly taxRate: number;
}

export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly payer: SamplePayer;
  readonly team: string;
  readonly environment: string;
  readonly costCenter: string;
  readonly workloads: readonly (readonly [workload: WorkloadName, region: SampleRegion, scale: number])[];
}

export const ORGANISATION_NAME = 'Harbourlight Group';

export const GROUP_PAYER: SamplePayer = {
  id: '204816327001',
  name: 'Harbourlight Management',
  currency: 'USD',
  issuer: 'Amazon Web Services, Inc.',
  contracted: '0.92',
  exchangeRate: '1',
  taxRate: 0.0725,
};

/** A subsidiary that is invoiced on its own, in its own currency, without the group's discount. */
export const BRAZIL_PAYER: SamplePayer = {
  id: '790053118846',
  name: 'Harbourlight Brasil',
  currency: 'BRL',
  issuer: 'Amazon AWS Serviços Brasil Ltda.',
  contracted: '1',
  exchangeRate: '5.4',
  taxRate: 0.1215,
};

/** Accounts whose facts the generator plants by name. */
export const NETWORK_ACCOUNT = '318840275563';
export const SHOP_ACCOUNT = '402775910083';
export const STAGING_ACCOUNT = '437120658849';
export const PAYMENTS_ACCOUNT = '472910336618';
export const DATA_ACCOUNT = '533071948827';
export const ML_ACCOUNT = '610284775932';
export const ERP_ACCOUNT = '684419205371';
export const SANDBOX_ACCOUNT = '819337640258';

function member(
  id: string,
  name: string,
  [team, environment, costCenter]: readonly [string, string, string],
  workloads: SampleAccount['workloads'],
): SampleAccount {
  return { id, name, payer: GROUP_PAYER, team, environment, costCenter, workloads };
}

export const ACCOUNTS: readonly SampleAccount[] = [
  member(GROUP_PAYER.id, GROUP_PAYER.name, ['platform', 'prod', 'CC-100'], [['base', 'us-east-1', 0.6]]),
  member(
    '251093384472',
    'harbourlight-security',
    ['security', 'prod', 'CC-110'],
    [
      ['base', 'us-east-1', 4],
      ['vault', 'us-east-1', 1],
    ],
  ),
  member(
    NETWORK_ACCOUNT,
    'harbourlight-network',
    ['platform', 'prod', 'CC-100'],
    [
      ['base', 'us-east-1', 1],
      ['network', 'us-east-1', 1],
      ['network', 'eu-west-1', 0.5],
    ],
  ),
  member(
    SHOP_ACCOUNT,
    'shop-production',
    ['storefront', 'prod', 'CC-210'],
    [
      ['base', 'us-east-1', 2],
      ['vault', 'us-east-1', 2],
      ['web', 'us-east-1', 1.5],
      ['outpost', 'eu-west-1', 0.8],
    ],
  ),
  member(
    STAGING_ACCOUNT,
    'shop-staging',
    ['storefront', 'staging', 'CC-210'],
    [
      ['base', 'us-east-1', 0.8],
      ['outpost', 'us-east-1', 0.25],
    ],
  ),
  member(
    PAYMENTS_ACCOUNT,
    'payments-production',
    ['payments', 'prod', 'CC-220'],
    [
      ['base', 'eu-west-1', 1.5],
      ['outpost', 'eu-central-1', 0.5],
      ['vault', 'eu-central-1', 1.5],
      ['payments', 'eu-central-1', 1],
    ],
  ),
  member(
    DATA_ACCOUNT,
    'data-platform',
    ['data', 'prod', 'CC-310'],
    [
      ['base', 'us-east-1', 2],
      ['data', 'us-east-1', 1],
    ],
  ),
  member(
    ML_ACCOUNT,
    'ml-research',
    ['machine-learning', 'dev', 'CC-320'],
    [
      ['base', 'us-west-2', 1],
      ['ml', 'us-west-2', 1],
    ],
  ),
  member(
    ERP_ACCOUNT,
    'erp-windows',
    ['corporate-it', 'prod', 'CC-410'],
    [
      ['base', 'us-east-1', 1],
      ['vault', 'us-east-1', 1],
      ['windows', 'us-east-1', 1],
    ],
  ),
  member(
    '755820113394',
    'media-delivery',
    ['media', 'prod', 'CC-230'],
    [
      ['base', 'us-east-1', 1],
      ['media', 'us-east-1', 1],
    ],
  ),
  member(
    SANDBOX_ACCOUNT,
    'engineering-sandbox',
    ['engineering', 'dev', 'CC-500'],
    [
      ['base', 'us-east-1', 0.5],
      ['sandbox', 'us-east-1', 1],
      ['forgotten', 'ap-southeast-2', 1],
    ],
  ),
  {
    id: BRAZIL_PAYER.id,
    name: BRAZIL_PAYER.name,
    payer: BRAZIL_PAYER,
    team: 'brasil',
    environment: 'prod',
    costCenter: 'CC-600',
    workloads: [
      ['base', 'sa-east-1', 0.5],
      ['subsidiary', 'sa-east-1', 1],
    ],
  },
];
