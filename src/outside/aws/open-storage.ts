import { resolve } from 'node:path'
import type { OpenStorage, Storage } from '../../ports.ts'
import { createLocalStorage } from './storage-local.ts'
import { createS3Storage } from './storage-s3.ts'

/**
 * Opens a bucket or a folder; one client for each, however often it is asked for.
 * @param root of the platform repository: a local backend's folder is relative to it
 */
export function createOpenStorage(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): OpenStorage {
  const opened = new Map<string, Storage>()
  return (backend) => {
    const name = backend.type === 's3' ? `s3 ${backend.region} ${backend.bucket}` : `local ${backend.path}`
    const storage =
      opened.get(name) ??
      (backend.type === 's3'
        ? createS3Storage(backend, environment)
        : createLocalStorage(resolve(root, backend.path)))
    opened.set(name, storage)
    return storage
  }
}
