import { DescribeLifecycleConfigurationCommand, EFSClient } from '@aws-sdk/client-efs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { boundedOrNull } from '../bounded.ts';
import { rowsOf } from '../rows-of.ts';
import { fileSystems } from './file-systems.ts';
import type { FileSystemLifecycle } from './lifecycles.ts';

/** The lifecycle of each file system; AWS tells one at a time. */
const load: DatasetLoader<FileSystemLifecycle> = async function* (context) {
  const efs = context.client(EFSClient);
  const answers = await askEach(rowsOf(fileSystems, context), async ({ fileSystemId }) => {
    const command = new DescribeLifecycleConfigurationCommand({ FileSystemId: fileSystemId });
    const { LifecyclePolicies = [] } = await efs.send(command, { abortSignal: context.signal });
    return {
      toInfrequentAccess: boundedOrNull(
        LifecyclePolicies.find(({ TransitionToIA }) => TransitionToIA)?.TransitionToIA,
      ),
      toArchive: boundedOrNull(
        LifecyclePolicies.find(({ TransitionToArchive }) => TransitionToArchive)?.TransitionToArchive,
      ),
    };
  });
  for (const [{ fileSystemId }, answer] of answers) {
    if (answer.state !== 'gone') yield { fileSystemId, answer };
  }
};

export default load;
