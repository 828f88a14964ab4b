import { DescribeInstanceTypesCommand, EC2Client, type InstanceTypeInfo } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { InstanceType } from './instance-types.ts';

const PAGE = 100;

/** All instance types of the region: about a thousand, in pages of at most a hundred. */
const load: DatasetLoader<InstanceType> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeInstanceTypes',
    ask: (NextToken) =>
      ec2.send(new DescribeInstanceTypesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ InstanceTypes }) => InstanceTypes,
    next: ({ NextToken }) => NextToken,
    idOf: ({ InstanceType }) => InstanceType,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(type: InstanceTypeInfo): InstanceType {
  const { GpuInfo, FpgaInfo, InferenceAcceleratorInfo, NeuronInfo, MediaAcceleratorInfo } = type;
  return {
    instanceType: bounded(type.InstanceType ?? ''),
    currentGeneration: type.CurrentGeneration ?? null,
    vcpus: type.VCpuInfo?.DefaultVCpus ?? null,
    cores: type.VCpuInfo?.DefaultCores ?? null,
    threadsPerCore: type.VCpuInfo?.DefaultThreadsPerCore ?? null,
    memoryMib: type.MemoryInfo?.SizeInMiB ?? null,
    architectures: (type.ProcessorInfo?.SupportedArchitectures ?? []).map(bounded),
    localStorageGb: type.InstanceStorageInfo?.TotalSizeInGB ?? 0,
    accelerated: [GpuInfo, FpgaInfo, InferenceAcceleratorInfo, NeuronInfo, MediaAcceleratorInfo].some(
      Boolean,
    ),
    bareMetal: type.BareMetal === true,
  };
}
