import type { StackManifest } from '../../formats/stack.ts'

export type Engine = StackManifest['engine']

/** One archive of a release. */
export interface EngineAsset {
  /** `terraform_1.11.4_linux_amd64.zip` */
  readonly name: string
  readonly url: string
  /** Where the release's own list of checksums is; for people, who commit a line of it. */
  readonly sums: string
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const MACHINES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', arm: 'arm', ia32: '386' }

const TITLES = { terraform: 'Terraform', tofu: 'OpenTofu' } as const

/** `Terraform 1.11.4` */
export function sayEngine({ name, version }: Engine): string {
  return `${TITLES[name]} ${version}`
}

/**
 * The archive for a platform; undefined where there is none.
 * @param platform `linux-x64`, as Node names them
 * @param mirror base of a mirror laid out as releases.hashicorp.com is, `<mirror>/terraform/1.11.4/<asset>`; empty: none
 */
export function assetOf(
  { name, version }: Engine,
  platform: string,
  mirror: string,
): EngineAsset | undefined {
  const [system = '', machine = ''] = platform.split('-')
  const [os, arch] = [SYSTEMS[system], MACHINES[machine]]
  if (os === undefined || arch === undefined) return undefined
  const asset = `${name}_${version}_${os}_${arch}.zip`
  const folder = publishedAt(name, version)
  const base = mirror === '' ? folder : `${mirror.replace(/\/+$/, '')}/${name}/${version}`
  return { name: asset, url: `${base}/${asset}`, sums: `${folder}/${name}_${version}_SHA256SUMS` }
}

function publishedAt(name: Engine['name'], version: string): string {
  switch (name) {
    case 'terraform':
      return `https://releases.hashicorp.com/terraform/${version}`
    case 'tofu':
      return `https://github.com/opentofu/opentofu/releases/download/v${version}`
  }
}

/**
 * Checksums of the version that a new platform begins with, of the release's own SHA256SUMS, held against what
 * independent repositories committed for the same files. Of other versions, leasehold.yaml has them.
 */
export const KNOWN_CHECKSUMS: readonly string[] = [
  '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc  terraform_1.11.4_linux_amd64.zip',
  'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633  terraform_1.11.4_linux_arm64.zip',
  'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b  terraform_1.11.4_darwin_amd64.zip',
  '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18  terraform_1.11.4_darwin_arm64.zip',
]

/** SHA-256 that the lines of SHA256SUMS have for a file. */
export function checksumIn(lines: readonly string[], name: string): string | undefined {
  for (const line of lines) {
    const [, sha256, file] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? []
    if (file === name) return sha256
  }
  return undefined
}
