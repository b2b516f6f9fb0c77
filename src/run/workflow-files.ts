/** Files of a platform repository that automation starts on its default branch; each calls the workflow of its name. */

/** Plans, renders and judges a pull request. */
export const PLAN = 'on-dispatch-plan.yml'

/** Applies what was merged: a merge by automation starts no workflow by itself where the job's own token made it. */
export const RECONCILE = 'on-dispatch-reconcile.yml'
