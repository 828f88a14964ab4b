import { Refusal } from '../faults/fakecloud/operation.ts';
import type { OwnCase } from './expected.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const old = new Date('2026-02-03T04:05:06Z');
const DAY_30 = Array(30).fill(0);
const DAY_14 = Array(14).fill(0);
const APP = 'arn:aws:apprunner:us-east-1:644160558196:service';
const has = (input: object, text: string) => JSON.stringify(input).includes(text);

/** Clusters, services, file systems and development endpoints. */
export const OWN_COMPUTE: readonly OwnCase[] = [
  {
    name: 'clusters of jobs that wait, that have work, and that wait with too few hours told',
    now: NOW,
    answers: {
      'EMR:ListClusters': () => ({
        Clusters: ['waits', 'works', 'untold'].map((Id) => ({
          Id: `j-${Id}`,
          Status: { State: Id === 'works' ? 'RUNNING' : 'WAITING', Timeline: { ReadyDateTime: old } },
        })),
      }),
    },
    metrics: {
      'IsIdle Minimum': {
        'j-waits': Array.from({ length: 20 }, (_, at) => [
          new Date(Date.parse('2026-11-21T07:00:00Z') - at * 3_600_000).toISOString(),
          1,
        ]),
        'j-untold': [['2026-11-21T07:00:00Z', 1]],
      },
    },
    expected: { 'emr-idle': ['j-waits'] },
    undecided: { 'emr-idle': ['j-untold'] },
  },
  {
    name: 'development endpoints: forgotten, failed, and of unknown age',
    now: NOW,
    answers: {
      'Glue:GetDevEndpoints': (input) =>
        has(input, 'more')
          ? { DevEndpoints: [{ EndpointName: 'untold', Status: 'READY' }] }
          : {
              DevEndpoints: [
                { EndpointName: 'left', Status: 'READY', NumberOfNodes: 5, CreatedTimestamp: old },
                { EndpointName: 'broken', Status: 'FAILED', CreatedTimestamp: old },
              ],
              NextToken: 'more',
            },
    },
    expected: { 'glue-dev-endpoint': ['left'] },
    undecided: { 'glue-dev-endpoint': ['untold'] },
  },
  {
    name: 'web services that run for nobody, that are paused and that are deleted',
    now: NOW,
    answers: {
      'AppRunner:ListServices': () => ({
        ServiceSummaryList: ['RUNNING', 'PAUSED', 'DELETED'].map((Status) => ({
          ServiceName: Status.toLowerCase(),
          ServiceId: `id${Status.toLowerCase()}`,
          ServiceArn: `${APP}/${Status.toLowerCase()}/id${Status.toLowerCase()}`,
          CreatedAt: old,
          UpdatedAt: old,
          Status,
        })),
      }),
    },
    metrics: { 'Requests Sum': { idrunning: DAY_14, idpaused: DAY_14, iddeleted: DAY_14 } },
    expected: { 'apprunner-idle': [`${APP}/running/idrunning`] },
  },
  {
    name: 'file systems: idle, being deleted, written to on one day, and misconfigured',
    now: NOW,
    answers: {
      'FSx:DescribeFileSystems': () => ({
        FileSystems: [
          fileSystem('fs-idle', {}),
          fileSystem('fs-leaving', { Lifecycle: 'DELETING' }),
          fileSystem('fs-used', {}),
          fileSystem('fs-broken', { Lifecycle: 'MISCONFIGURED' }),
        ],
      }),
    },
    metrics: {
      'DataReadBytes Sum': {
        'fs-idle': DAY_30,
        'fs-leaving': DAY_30,
        'fs-used': DAY_30,
        'fs-broken': DAY_30,
      },
      'DataWriteBytes Sum': {
        'fs-idle': DAY_30,
        'fs-leaving': DAY_30,
        'fs-used': [...DAY_30.slice(1), 4_096],
        'fs-broken': DAY_30,
      },
    },
    expected: { 'fsx-idle': ['fs-idle'] },
    forbidden: { 'fs-used': ['fsx-idle'] },
  },
  {
    name: 'client VPN endpoints without a subnet, with two, and of which one refuses to tell',
    now: NOW,
    answers: {
      'EC2:DescribeClientVpnEndpoints': () => ({
        ClientVpnEndpoints: ['bare', 'idle', 'closed'].map((id) => ({
          ClientVpnEndpointId: `cvpn-endpoint-${id}`,
          Status: { Code: 'available' },
          CreationTime: '2026-02-03T04:05:06',
        })),
      }),
      'EC2:DescribeClientVpnTargetNetworks': (input) => {
        if (has(input, 'closed')) throw new Refusal('UnauthorizedOperation', 'no', 403);
        return {
          ClientVpnTargetNetworks: has(input, 'idle')
            ? ['a', 'b'].map((id) => ({ AssociationId: `cvpn-assoc-${id}`, Status: { Code: 'associated' } }))
            : [],
        };
      },
    },
    metrics: {
      'ActiveConnectionsCount Maximum': {
        'cvpn-endpoint-bare': DAY_30,
        'cvpn-endpoint-idle': DAY_30,
        'cvpn-endpoint-closed': DAY_30,
      },
    },
    expected: { 'client-vpn-idle': ['cvpn-endpoint-closed', 'cvpn-endpoint-idle'] },
    claims: {
      'client-vpn-idle cvpn-endpoint-idle': ['ClientVPN-EndpointHours 1460 → 0'],
      'client-vpn-idle cvpn-endpoint-closed': [],
    },
  },
  {
    name: 'functions with provisioned concurrency that may not be asked one by one',
    now: NOW,
    answers: {
      'Lambda:ListFunctions': (input) =>
        has(input, 'page2')
          ? { Functions: [{ FunctionName: 'second', Runtime: 'provided.al2023', PackageType: 'Image' }] }
          : { Functions: [{ FunctionName: 'first' }], NextMarker: 'page2' },
      'Lambda:ListProvisionedConcurrencyConfigs': () => {
        throw new Refusal('AccessDeniedException', 'no', 403);
      },
    },
    expected: {},
    ledger: { 'lambda/functions': 'ok', 'lambda/provisioned-concurrency': 'denied' },
    rows: {
      'lambda/functions': [
        { functionName: 'first', architecture: null, changedAt: null },
        { functionName: 'second', packageType: 'Image' },
      ],
    },
  },
];

function fileSystem(FileSystemId: string, more: object) {
  return {
    FileSystemId,
    FileSystemType: 'WINDOWS',
    Lifecycle: 'AVAILABLE',
    CreationTime: old,
    StorageType: 'SSD',
    StorageCapacity: 300,
    ...more,
  };
}
