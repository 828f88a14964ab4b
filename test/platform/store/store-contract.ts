import { expect, it } from 'vitest';
import type { Store } from '../../../src/core/store.ts';

/** A store nobody has used. */
export interface FreshStore {
  /** Opens the same one again, as another job would. */
  open(): Store;
  /** Puts something there that no store has written: a name that ends in `/` is a folder. */
  putStray(name: string): Promise<void>;
}

/** What every store does. */
export function storeContract(fresh: () => Promise<FreshStore>): void {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const text = (body: Uint8Array | null) => body && new TextDecoder().decode(body);

  async function opened(): Promise<Store> {
    return (await fresh()).open();
  }

  it('keeps an object as it was first written', async () => {
    const { open } = await fresh();
    const store = open();

    expect(await store.create('tenants/acme/one.json', bytes('first'))).toBe('created');
    expect(await store.create('tenants/acme/one.json', bytes('second'))).toBe('exists');
    expect(text(await store.read('tenants/acme/one.json'))).toBe('first');
    expect(text(await open().read('tenants/acme/one.json'))).toBe('first');
  });

  it('knows what is not there', async () => {
    const store = await opened();

    expect(await store.read('tenants/acme/none.json')).toBeNull();
    expect(await Array.fromAsync(store.list('tenants/acme/'))).toEqual([]);
    await store.remove('tenants/acme/none.json');
  });

  it('lets one of 64 creators win, and all read the winner', async () => {
    const { open } = await fresh();
    const creators = Array.from({ length: 64 }, (_, index) => index);

    const outcomes = await Promise.all(
      creators.map((index) => open().create('tenants/acme/race.json', bytes(String(index)))),
    );

    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
    expect(text(await open().read('tenants/acme/race.json'))).toBe(String(outcomes.indexOf('created')));
  });

  it('lists by prefix in ascending order of keys, whatever the folders', async () => {
    const store = await opened();
    const keys = ['a/b/c.json', 'a/b-c.json', 'a/b.json', 'a/bb/d.json', 'a/c/e.json', 'b/f.json'];
    for (const key of keys.toReversed()) await store.create(`tenants/${key}`, bytes(key));
    const listed = async (prefix: string) =>
      (await Array.fromAsync(store.list(prefix))).map(({ key }) => key);

    expect(await listed('tenants/')).toEqual(keys.map((key) => `tenants/${key}`).sort());
    expect(await listed('tenants/a/b/')).toEqual(['tenants/a/b/c.json']);
    expect(await listed('tenants/a/b')).toEqual(
      ['a/b-c.json', 'a/b.json', 'a/b/c.json', 'a/bb/d.json'].map((key) => `tenants/${key}`),
    );
    expect(await listed('tenants/x/')).toEqual([]);
  });

  it('lists nothing that a person has put beside its objects', async () => {
    const { open, putStray } = await fresh();
    const store = open();
    await store.create('tenants/acme/history/one.json', bytes('one'));
    // "Create folder" of a console, and a file somebody has dropped.
    for (const name of ['history/', 'history/new folder/', 'history/notes (copy).txt', 'history/.DS_Store'])
      await putStray(`tenants/acme/${name}`);

    const listed = async (prefix: string) =>
      (await Array.fromAsync(store.list(prefix))).map(({ key }) => key);
    expect(await listed('tenants/acme/history/')).toEqual(['tenants/acme/history/one.json']);
    expect(await listed('')).toEqual(['tenants/acme/history/one.json']);
  });

  it('says of each object how large it is and when it was written', async () => {
    const store = await opened();
    await store.create('tenants/acme/one.json', bytes('12345'));

    const [object] = await Array.fromAsync(store.list('tenants/acme/'));

    expect(object).toMatchObject({ key: 'tenants/acme/one.json', bytes: 5 });
    expect(Math.abs(Date.now() - Date.parse(object?.writtenAt ?? ''))).toBeLessThan(86_400_000);
  });

  it('removes', async () => {
    const store = await opened();
    await store.create('tenants/acme/one.json', bytes('one'));
    await store.remove('tenants/acme/one.json');

    expect(await store.read('tenants/acme/one.json')).toBeNull();
    expect(await store.create('tenants/acme/one.json', bytes('again'))).toBe('created');
  });

  it('keeps any bytes', async () => {
    const store = await opened();
    const body = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256);
    await store.create('tenants/acme/bytes', body);

    expect(await store.read('tenants/acme/bytes')).toEqual(body);
  });

  it.each(['alone', 'tenants/../other', '/tenants/a', 'tenants/a\0', 'tenants/%2e%2e/a', 'tenants//a'])(
    'takes no key like %j',
    async (key) => {
      const store = await opened();

      await expect(async () => store.create(key, bytes('x'))).rejects.toThrow(TypeError);
      await expect(async () => store.read(key)).rejects.toThrow(TypeError);
      await expect(async () => store.remove(key)).rejects.toThrow(TypeError);
    },
  );

  it('counts what it was asked', async () => {
    const store = await opened();
    await store.create('tenants/acme/one.json', bytes('12345'));
    await store.create('tenants/acme/one.json', bytes('12345'));
    await store.read('tenants/acme/one.json');
    await Array.fromAsync(store.list('tenants/'));
    await store.remove('tenants/acme/one.json');

    expect(store.usage()).toMatchObject({
      writes: 2,
      reads: 1,
      lists: 1,
      removes: 1,
      bytesWritten: 5,
      bytesRead: 5,
    });
  });

  it('passes its own check, twice', async () => {
    const store = await opened();
    await store.check();
    await store.check();
    await store.close();
  });
}
