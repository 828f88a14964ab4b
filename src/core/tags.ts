/** Tags of one resource by key. Keys and values are untrusted. */
export type Tags = Readonly<Record<string, string>>;
