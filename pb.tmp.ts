import { mkdirSync } from 'node:fs'
import { writeTree, runCli } from './test/support/cli.ts'
import { portalPlatform } from './test/support/portal-platform.ts'
import { catalogFiles } from './test/support/portal-catalog.ts'
mkdirSync('/tmp/pp', {recursive:true}); mkdirSync('/tmp/pp/cat',{recursive:true})
writeTree('/tmp/pp', portalPlatform()); writeTree('/tmp/pp/cat', catalogFiles())
const r = runCli('/tmp/pp', ['portal','--out','/tmp/pp-site','--catalog','cat'], {LEASEHOLD_RUN:'source'})
console.log(r.code, r.stdout, r.stderr.slice(0,1500))
