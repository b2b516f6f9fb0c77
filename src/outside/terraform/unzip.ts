import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Fault } from '../../kit/result.ts'

/** Bytes of one file; Terraform has some 90 MB. */
const LIMIT = 1024 * 1024 * 1024
/** Of the end of the central directory, without its comment. */
const END = 22

/**
 * One file of a zip archive whose checksum was checked: stored or deflated, without encryption, of less than 4 GB, as
 * releases of Terraform and OpenTofu are. Format: APPNOTE.TXT of PKWARE, 4.3.6.
 * @throws Fault `zip-unreadable`
 */
export async function readFromZip(zip: Buffer, name: string): Promise<Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + END > zip.length) throw unreadable('it has no directory')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) throw unreadable('its directory is broken')
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, nameEnd) === name) return contentOf(zip, at)
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw unreadable(`it has no ${name}`)
}

async function contentOf(zip: Buffer, entry: number): Promise<Buffer> {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const size = zip.readUInt32LE(entry + 24)
  const header = zip.readUInt32LE(entry + 42)
  if (header + 30 > zip.length || zip.readUInt32LE(header) !== 0x04034b50)
    throw unreadable('its directory leads nowhere')
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const bytes = zip.subarray(start, start + packed)
  if (method !== 0 && method !== 8) throw unreadable(`it is packed in a way that is not known, ${method}`)
  const content = method === 0 ? bytes : await promisify(inflateRaw)(bytes, { maxOutputLength: LIMIT })
  if (content.length !== size) throw unreadable('it is cut off')
  return content
}

function unreadable(why: string): Fault {
  return new Fault('zip-unreadable', `the archive cannot be read: ${why}`)
}
