import fc from 'fast-check'

/**
 * fast-check with one seed, so that a commit is either good or not, for everyone who tests it. To look for new cases:
 * `PROPERTY_SEED=random npm test -- src/lease`; what it finds becomes an example in the test.
 */
const asked = process.env['PROPERTY_SEED']
fc.configureGlobal({ seed: asked === 'random' ? Date.now() : Number(asked ?? 20261126) })

export { fc }
