import {
  $Command,
  ComputeOptimizerClient,
  type ComputeOptimizerClientConfig,
  type ComputeOptimizerClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-compute-optimizer';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import type { EndpointParameterInstructions, MetadataBearer, StaticOperationSchema } from '@smithy/types';
import { getAccountPlanStateSchema, getFreeTierUsageSchema, NAMESPACE } from './free-tier-schemas.load.ts';

export { getAccountPlanStateSchema, getFreeTierUsageSchema };

/** Name of the service in its requests, and in its model. */
const TARGET = 'AWSFreeTierService';

/**
 * The Free Tier API. AWS's own client for it is not shipped: this is one that is, of a service with the same protocol (AWS
 * JSON 1.0), told by configuration to speak to this one. Signing, retries and deadlines are those of all clients.
 */
export class FreeTierClient extends ComputeOptimizerClient {
  constructor(configuration: ComputeOptimizerClientConfig) {
    // Every client of the SDK takes an `endpointProvider`; its type just does not tell.
    const settings = { ...configuration, ...FREE_TIER };
    super(settings);
  }
}

const FREE_TIER = {
  serviceId: 'FreeTier',
  protocolSettings: {
    defaultNamespace: NAMESPACE,
    errorTypeRegistries: [],
    version: '2023-09-07',
    serviceTarget: TARGET,
  },
  endpointProvider: endpointOf,
};

interface EndpointParameters {
  readonly Endpoint?: string | undefined;
  readonly Region?: string | undefined;
}

/** One for a partition, whatever region is asked (rules of the API's endpoints). */
function endpointOf({ Endpoint: given, Region: region = '' }: EndpointParameters) {
  const isChina = region.startsWith('cn-');
  const signingRegion = isChina ? 'cn-northwest-1' : 'us-east-1';
  const suffix = isChina ? 'api.amazonwebservices.com.cn' : 'api.aws';
  return {
    url: new URL(given ?? `https://freetier.${signingRegion}.${suffix}`),
    properties: {
      authSchemes: [{ name: 'sigv4', signingName: 'freetier', signingRegion, properties: {} }],
    },
  };
}

/** What every client fills in from its configuration. */
const ENDPOINT_PARAMETERS: EndpointParameterInstructions = {
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  Region: { type: 'builtInParams', name: 'region' },
};

function commandOf<Input extends object, Output extends object>(schema: StaticOperationSchema) {
  const [, , operation] = schema;
  return $Command
    .classBuilder<
      Input,
      Output & MetadataBearer,
      ComputeOptimizerClientResolvedConfig,
      ServiceInputTypes,
      ServiceOutputTypes
    >()
    .ep(ENDPOINT_PARAMETERS)
    .m((command, _stack, config) => [getEndpointPlugin(config, command.getEndpointParameterInstructions())])
    .s(TARGET, operation, {})
    .n('FreeTierClient', `${operation}Command`)
    .sc(schema)
    .build();
}

export interface FreeTierUsage {
  readonly service?: string;
  readonly operation?: string;
  readonly usageType?: string;
  /** `global` or a region. */
  readonly region?: string;
  /** In this month so far. */
  readonly actualUsageAmount?: number;
  /** For the whole month. */
  readonly forecastedUsageAmount?: number;
  readonly limit?: number;
  readonly unit?: string;
  readonly description?: string;
  /** `12 Months Free`, `Always Free`, `Free Trial`. */
  readonly freeTierType?: string;
}

export const GetFreeTierUsageCommand = commandOf<
  { readonly nextToken?: string | undefined },
  { readonly freeTierUsages?: readonly FreeTierUsage[]; readonly nextToken?: string }
>(getFreeTierUsageSchema);

export const GetAccountPlanStateCommand = commandOf<
  Readonly<Record<never, never>>,
  {
    readonly accountId?: string;
    /** `FREE` or `PAID`. */
    readonly accountPlanType?: string;
    /** `NOT_STARTED`, `ACTIVE` or `EXPIRED`. */
    readonly accountPlanStatus?: string;
    readonly accountPlanRemainingCredits?: { readonly amount?: number; readonly unit?: string };
    readonly accountPlanExpirationDate?: Date;
  }
>(getAccountPlanStateSchema);
