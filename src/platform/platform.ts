import type { Result } from '../kit/result.ts'
import { loadModule } from '../module/load.ts'
import type { Module } from '../module/module.ts'
import type { Tree } from '../ports.ts'
import { loadConfig, type Config } from './config.ts'

/** Config and modules of one tree, each read once, however many requests are rendered from it. */
export interface Platform {
  readonly tree: Tree
  config(): Promise<Result<Config>>
  module(name: string): Promise<Result<Module>>
}

const opened = new WeakMap<Tree, Platform>()

/** The same platform for the same tree object; a tree is expected not to change while a run reads it. */
export function platformOf(tree: Tree): Platform {
  const known = opened.get(tree)
  if (known !== undefined) return known
  let config: Promise<Result<Config>> | undefined
  const modules = new Map<string, Promise<Result<Module>>>()
  const platform: Platform = {
    tree,
    config: () => (config ??= loadConfig(tree)),
    module: (name) => {
      const loading = modules.get(name) ?? loadModule(tree, name)
      modules.set(name, loading)
      return loading
    },
  }
  opened.set(tree, platform)
  return platform
}
