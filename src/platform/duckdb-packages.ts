/** One npm package, pinned to the bytes of its tarball. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the tarball, hexadecimal. */
  readonly sha256: string;
}

const VERSION = '1.5.5-r.5';

const API: readonly PinnedPackage[] = [
  pinned('@duckdb/node-api', 'daaf7aa487537fb9f1d1abaaa7e826121eea86be19db4a3a3f43f9635e266ef0'),
  pinned('@duckdb/node-bindings', '3d63fdb8d05d2f83c82d3c23a242cbc590defb25a0250352284e2fee2683bad4'),
  // How the bindings tell musl from glibc.
  {
    name: 'detect-libc',
    version: '2.1.2',
    sha256: '270dec0fc06cff86481da8af2dd8f18dee6b602790b14ef0e1c2c18d7da39427',
  },
];

const NATIVE: Readonly<Record<string, string>> = {
  'darwin-arm64': '08b3cfd7d4d620a5fb67ef49db28551b767107266af3a8e2600e49d99ee59456',
  'darwin-x64': '1266f62ac7c02f7971554a2b0b2c4c19923a97258bfdf1b203873e174e7a28c4',
  'linux-arm64': '3b85f3ea438f7dc3691d7b5e6e4222ffe9127fd17885f96ca72e0c99925c348e',
  'linux-arm64-musl': '8da34fe6e8752b9a12d2527142da48ad4c7349efef4ac6a22577e91cab539ef0',
  'linux-x64': '86d2bda909785550e8a14a57a8a4584827aff0e268d8f1a58c3fd48559f7020e',
  'linux-x64-musl': '00817319d96ac534faeee714f69539e85bb935196627fa6115a1581400ae9c85',
  'win32-arm64': '47ffb9aa001219c8dd6c306e88b0a255a407a2684187a2c4d0a7bbbcd51d28ee',
  'win32-x64': '6b7233b34ef489427b5b29f79d3db978fef738c7a6cd59ab3de6d06ae40462fe',
};

export const ENGINE_PLATFORMS: readonly string[] = Object.keys(NATIVE);

/** The packages the SQL engine needs on a platform; `null` where it is not built for it. */
export function enginePackages(platform: string): readonly PinnedPackage[] | null {
  const sha256 = NATIVE[platform];
  return sha256 ? [...API, pinned(`@duckdb/node-bindings-${platform}`, sha256)] : null;
}

function pinned(name: string, sha256: string): PinnedPackage {
  return { name, version: VERSION, sha256 };
}
