const wanted = process.env['INPUT_NODE-VERSION']
if (process.versions.node.split('.')[0] !== wanted)
  throw new Error(`this is Node ${process.versions.node}, not ${wanted}`)
if (process.env['INPUT_PACKAGE-MANAGER-CACHE'] !== 'false')
  throw new Error('a cache beside what is published')
