/** The one bundle that all actions share; each action is a chunk of its own, loaded when it starts. */
const actions = {
  'render-request': async () => import('./render-request/main.ts'),
  'policy-check': async () => import('./policy-check/main.ts'),
  provision: async () => import('./provision/main.ts'),
  'catalog-sync': async () => import('./catalog-sync/main.ts'),
  reaper: async () => import('./reaper/main.ts'),
} as const

export type ActionName = keyof typeof actions

/** Loads and runs one action. */
export async function start(name: ActionName): Promise<void> {
  const { main } = await actions[name]()
  await main()
}

function isActionName(name: string | undefined): name is ActionName {
  return name !== undefined && name in actions
}

/** `node actions/entry.ts <name>` runs an action from its sources, for development. */
if (import.meta.main && isActionName(process.argv[2])) await start(process.argv[2])
