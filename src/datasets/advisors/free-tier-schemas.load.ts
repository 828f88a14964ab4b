import type { StaticListSchema, StaticOperationSchema, StaticStructureSchema } from '@smithy/types';

/** The part of the Free Tier API of 2023-09-07 that is read, in the form in which the SDK's clients carry their models. */
export const NAMESPACE = 'com.amazonaws.freetier';

const TEXT = 0;
const NUMBER = 1;
/** `2026-11-30T23:59:59.000Z`. */
const ISO_INSTANT = 5;

const freeTierUsage: StaticStructureSchema = [
  3,
  NAMESPACE,
  'FreeTierUsage',
  0,
  [
    'service',
    'operation',
    'usageType',
    'region',
    'actualUsageAmount',
    'forecastedUsageAmount',
    'limit',
    'unit',
    'description',
    'freeTierType',
  ],
  [TEXT, TEXT, TEXT, TEXT, NUMBER, NUMBER, NUMBER, TEXT, TEXT, TEXT],
];

const freeTierUsages: StaticListSchema = [1, NAMESPACE, 'FreeTierUsages', 0, () => freeTierUsage];

const getFreeTierUsageRequest: StaticStructureSchema = [
  3,
  NAMESPACE,
  'GetFreeTierUsageRequest',
  0,
  ['maxResults', 'nextToken'],
  [NUMBER, TEXT],
];

const getFreeTierUsageResponse: StaticStructureSchema = [
  3,
  NAMESPACE,
  'GetFreeTierUsageResponse',
  0,
  ['freeTierUsages', 'nextToken'],
  [() => freeTierUsages, TEXT],
  1,
];

export const getFreeTierUsageSchema: StaticOperationSchema = [
  9,
  NAMESPACE,
  'GetFreeTierUsage',
  0,
  () => getFreeTierUsageRequest,
  () => getFreeTierUsageResponse,
];

const monetaryAmount: StaticStructureSchema = [
  3,
  NAMESPACE,
  'MonetaryAmount',
  0,
  ['amount', 'unit'],
  [NUMBER, TEXT],
  2,
];

const getAccountPlanStateRequest: StaticStructureSchema = [
  3,
  NAMESPACE,
  'GetAccountPlanStateRequest',
  0,
  [],
  [],
];

const getAccountPlanStateResponse: StaticStructureSchema = [
  3,
  NAMESPACE,
  'GetAccountPlanStateResponse',
  0,
  [
    'accountId',
    'accountPlanType',
    'accountPlanStatus',
    'accountPlanRemainingCredits',
    'accountPlanExpirationDate',
  ],
  [TEXT, TEXT, TEXT, () => monetaryAmount, ISO_INSTANT],
  3,
];

export const getAccountPlanStateSchema: StaticOperationSchema = [
  9,
  NAMESPACE,
  'GetAccountPlanState',
  0,
  () => getAccountPlanStateRequest,
  () => getAccountPlanStateResponse,
];
