import {
  ConfigServiceClient,
  type ConfigurationRecorder,
  DescribeConfigurationRecorderStatusCommand,
  DescribeConfigurationRecordersCommand,
} from '@aws-sdk/client-config-service';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { ConfigRecorder } from './recorders.ts';

/** The types of IAM, which are the same in every region (AWS Config guide, recording global resources). */
const GLOBAL_TYPES = /^AWS::IAM::(?:User|Group|Role|Policy)$/;

/** The recorders of the region with their status; neither call has pages, a region has a few. */
const load: DatasetLoader<ConfigRecorder> = async function* ({ client, signal }) {
  const config = client(ConfigServiceClient);
  const recorders = itemsOf({
    operation: 'DescribeConfigurationRecorders',
    ask: () => config.send(new DescribeConfigurationRecordersCommand({}), { abortSignal: signal }),
    items: ({ ConfigurationRecorders }) => ConfigurationRecorders,
    next: () => undefined,
    idOf: ({ name }) => name,
  });
  const all = await Array.fromAsync(recorders);
  if (all.length === 0) return;
  const { ConfigurationRecordersStatus = [] } = await config.send(
    new DescribeConfigurationRecorderStatusCommand({}),
    { abortSignal: signal },
  );
  const recording = new Map(ConfigurationRecordersStatus.map((one) => [one.name, one.recording]));
  for (const one of all) yield rowOf(one, recording.get(one.name));
};

export default load;

function rowOf(recorder: ConfigurationRecorder, recording: boolean | undefined): ConfigRecorder {
  const { recordingGroup, recordingMode } = recorder;
  const daily = (recordingMode?.recordingModeOverrides ?? []).filter(
    ({ recordingFrequency }) => recordingFrequency === 'DAILY',
  );
  return {
    recorderName: bounded(recorder.name ?? ''),
    servicePrincipal: boundedOrNull(recorder.servicePrincipal),
    recording: recording ?? null,
    frequency: boundedOrNull(recordingMode?.recordingFrequency),
    dailyTypes: daily.flatMap(({ resourceTypes }) => resourceTypes ?? []).map(bounded),
    globalTypes:
      recordingGroup?.includeGlobalResourceTypes === true ||
      (recordingGroup?.resourceTypes ?? []).some((type) => GLOBAL_TYPES.test(type)),
  };
}
