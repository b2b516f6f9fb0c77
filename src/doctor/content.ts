import { saySpan } from '../lease/say.ts'
import { STALE_DAYS, isStale } from '../price/estimate.ts'
import { parseInstant } from '../kit/brands.ts'
import { check, DOCS, error, note, settingsPage, warning } from './check.ts'

/** What the repository holds: forms, prices, code owners, and the site that is made of it. */

export const contentChecks = [
  check({
    id: 'forms',
    title: 'the issue forms are up to date',
    looks: ['staleForms'],
    judge: ({ staleForms }) =>
      staleForms.value.length === 0
        ? []
        : [
            error(
              `these issue forms are not what modules and leasehold.yaml make: ${staleForms.value.join(', ')}; what people fill in is then refused`,
              'run `leasehold forms` and commit what it writes',
              DOCS.forms,
            ),
          ],
  }),
  check({
    id: 'labels',
    title: 'the labels that the issue forms name exist',
    looks: ['formLabels', 'labels'],
    judge: ({ formLabels, labels }, { server, repository }) =>
      [...formLabels.value].flatMap(([form, named]) =>
        named
          .filter((name) => !labels.value.some((one) => one.toLowerCase() === name.toLowerCase()))
          .map((name) =>
            warning(
              `${form} sets the label \`${name}\`, which does not exist, so that GitHub leaves it out`,
              `run \`gh label create '${name.replaceAll("'", '')}'\``,
              `${server}/${repository}/labels`,
            ),
          ),
      ),
  }),
  check({
    id: 'codeowners',
    title: 'CODEOWNERS has no errors',
    looks: ['codeownersErrors'],
    judge: ({ codeownersErrors }) =>
      codeownersErrors.value.map(({ path, line, kind }) =>
        warning(
          `${path}:${line}: GitHub reads no owner there: ${kind.toLowerCase()}`,
          'name a person or a team that may write to the repository',
          DOCS.codeowners,
        ),
      ),
  }),
  check({
    id: 'prices',
    title: `the price table was compared in the last ${STALE_DAYS} days`,
    looks: ['prices'],
    judge({ prices: { value: table } }, { now }) {
      if (!isStale(table, now)) return []
      const fetched = parseInstant(`${table.fetched}T00:00:00Z`)
      const age = fetched === undefined ? 'at no day that can be read' : `${saySpan(fetched, now)} ago`
      return [
        warning(
          `prices/aws.yaml was compared with AWS's price lists ${age}`,
          'run `leasehold prices update` and commit what it writes',
          DOCS.doctor,
        ),
      ]
    },
  }),
  check({
    id: 'pages',
    title: 'the portal can be published',
    looks: ['pages', 'variables'],
    judge({ pages, variables }, context) {
      const isOn = variables.value.get('LEASEHOLD_PAGES') === 'true'
      const link = settingsPage(context, 'pages')
      if (!isOn)
        return pages.value === 'workflow'
          ? [
              note(
                'GitHub Pages wait for the portal, and LEASEHOLD_PAGES is not true',
                'run `gh variable set LEASEHOLD_PAGES --body true`',
                link,
              ),
            ]
          : []
      if (pages.value === 'workflow') return []
      return [
        error(
          pages.value === undefined
            ? 'LEASEHOLD_PAGES is true, and GitHub Pages are off'
            : 'LEASEHOLD_PAGES is true, and GitHub Pages publish a branch',
          'open Settings › Pages › Build and deployment and choose the source "GitHub Actions"',
          link,
        ),
      ]
    },
  }),
  check({
    id: 'checked-out',
    title: 'what was read here is what the default branch holds',
    looks: ['branch', 'checkedOut'],
    judge({ branch, checkedOut }, { config, repository, server }) {
      const name = config.repository.defaultBranch
      const link = `${server}/${repository}/commits/${name}`
      if (branch.value === undefined)
        return [error(`GitHub has no branch \`${name}\` yet`, `run \`git push -u origin ${name}\``, link)]
      if (checkedOut.value === branch.value.head) return []
      return [
        note(
          `files were read here, at ${checkedOut.value?.slice(0, 10) ?? 'no commit'}, and \`${name}\` of GitHub is at ${branch.value.head.slice(0, 10)}`,
          `run \`git switch ${name} && git pull\` to look at what GitHub runs`,
          link,
        ),
      ]
    },
  }),
]
