import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/store.ts';
import { createFileStore } from '../../../src/platform/store/file-store.ts';
import { createS3Store } from '../../../src/platform/store/s3-store.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { startS3 } from '../../loopback/s3-server.ts';
import { all, denied, plan, RUN, record, unitId } from '../../store/stored-examples.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const temporary = temporaryFolders();

/** One job plans and dies, another collects and dies, a third resumes: nobody hands anything over but the store. */
async function resumed(open: () => Store): Promise<void> {
  await openRunStore(open(), 'acme').writePlan(plan());
  const collecting = openRunStore(open(), 'acme');
  const writer = collecting.segmentWriter(RUN, 'batch', virtualClock());
  await writer.write(record(1));
  await writer.flush();
  await collecting.writeAttempt(RUN, denied(2), 1);

  const resuming = openRunStore(open(), 'acme');
  expect(await resuming.readPlan(RUN)).toEqual(plan());
  expect(await all(resuming.records(RUN))).toEqual([record(1)]);
  expect(await resuming.attempts(RUN)).toEqual([{ unit: unitId(2), attempt: 1, record: denied(2) }]);
  expect((await resuming.runs()).map(({ run }) => run)).toEqual([RUN]);
  expect(await resuming.fingerprintKey()).toEqual(await collecting.fingerprintKey());
}

describe('a run goes on where it was left', () => {
  it('in files', async () => {
    const folder = join(await temporary(), 'store');

    await resumed(() => createFileStore({ folder }));
  });

  it('in S3, through lost answers and conflicts', async () => {
    await using server = await startS3({
      bucket: 'state-bucket',
      written: new Map(),
      keysPerPage: 1,
      fault: (method, nth) => {
        if (method !== 'PUT' || nth % 3 === 0) return null;
        return nth % 3 === 1 ? 'lose-answer' : { status: 409, code: 'ConditionalRequestConflict' };
      },
    });
    const credentials = async () => ({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' });
    process.env['AWS_ENDPOINT_URL_S3'] = server.url;
    const stores: Store[] = [];

    await resumed(() => {
      const store = createS3Store({
        bucket: 'state-bucket',
        prefix: '',
        kmsKeyId: null,
        bucketOwner: null,
        region: 'eu-west-1',
        credentials,
        probeKey: 'tenants/acme/probe.json',
        clock: virtualClock(),
        random: () => 0.1,
        forcePathStyle: true,
      });
      stores.push(store);
      return store;
    });
    await Promise.all(stores.map((store) => store.close()));
  });
});
