import { createFileStore } from '../../../src/platform/store/file-store.ts';

/** Writes object after object, each of 64 KiB of one byte, until it is killed. */
const [, , folder = ''] = process.argv;
const store = createFileStore({ folder });
for (let index = 0; ; index += 1) {
  await store.create(`tenants/acme/${index}`, new Uint8Array(65_536).fill(index % 256));
  process.stdout.write(`${index}\n`);
}
