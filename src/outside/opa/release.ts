/** The release of OPA that policies are run by, as its maintainers published it. */
export interface OpaRelease {
  readonly version: string
  /** Folder of the downloads. */
  readonly url: string
  /** By `<platform>-<architecture>` as Node names them. */
  readonly assets: Readonly<Record<string, { readonly name: string; readonly sha256: string } | undefined>>
}

/**
 * Checksums are of the release's own `.sha256` files, held against what independent repositories committed for the
 * same files. A checksum that is fetched beside the file proves nothing, so they stand here.
 * https://github.com/open-policy-agent/opa/releases/tag/v1.19.0
 */
export const OPA_RELEASE: OpaRelease = {
  version: '1.19.0',
  url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0',
  assets: {
    'linux-x64': {
      name: 'opa_linux_amd64_static',
      sha256: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
    },
    'linux-arm64': {
      name: 'opa_linux_arm64_static',
      sha256: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
    },
    'darwin-x64': {
      name: 'opa_darwin_amd64',
      sha256: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
    },
    'darwin-arm64': {
      name: 'opa_darwin_arm64_static',
      sha256: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
    },
  },
}
