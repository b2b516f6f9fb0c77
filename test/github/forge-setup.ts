import { afterEach, beforeEach, expect } from '@jest/globals'
import { asSha, type Sha } from '../../src/kit/brands.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import type { Forge } from '../../src/ports.ts'
import { createClock } from '../rig/clock.ts'
import { rest, startGitHub, type LocalGitHub } from './index.ts'

/** The adapter against the local GitHub: every method of the port, and every lost answer (S15). */

/** Of the test that runs. */
export let github: LocalGitHub
export let forge: Forge

export function forgeAs(login: string, waits: number[] = []): Forge {
  return createForge({
    owner: 'acme',
    name: 'platform',
    token: github.account(login).token,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    random: () => 0,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
}

export async function openIssue(login = 'alice', body = 'words'): Promise<number> {
  const { body: issue } = await rest(github, login, 'POST', '/issues', { title: 'A bucket', body })
  return (issue as { number: number }).number
}

export function head(branch = 'main'): Sha {
  return asSha(github.world.store.branch(branch) ?? '')
}

export function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}

export function calls(method: string): number {
  return github.exchanges.filter((exchange) => exchange.method === method).length
}

/** A new GitHub and a new adapter for each test. */
export function useForge(): void {
  beforeEach(async () => {
    github = await startGitHub({ clock: createClock('2026-12-01T09:00:00Z') })
    forge = forgeAs('github-actions[bot]')
  })

  afterEach(async () => {
    await github.stop()
    expect(github.failures).toEqual([])
  })
}
