/** A bill of materials in CycloneDX, as `npm sbom` writes it; what is not read stays as it is. */
export interface Bill {
  readonly components: readonly {
    readonly name: string
    readonly 'bom-ref': string
    readonly properties?: readonly { readonly name: string; readonly value: string }[]
  }[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/**
 * Without what only development needs, unless its code is in a bundle.
 * @param bundled the texts of licences that a build wrote: each package's begins with a line of its name
 */
export function shippedParts(bill: Bill, bundled: string): Bill {
  const components = bill.components.filter(
    ({ name, properties = [] }) =>
      !properties.some((one) => one.name === 'cdx:npm:package:development' && one.value === 'true') ||
      bundled.includes(`\n${name}\n`),
  )
  const left = new Set(bill.components.map((one) => one['bom-ref']))
  for (const one of components) left.delete(one['bom-ref'])
  const dependencies = (bill.dependencies ?? [])
    .filter(({ ref }) => !left.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => !left.has(one)) }))
  return { ...bill, components, dependencies }
}
