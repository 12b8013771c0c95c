import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { createInterface } from "node:readline"
import { ConfigurationError } from "@urcar/service"
import { backUp } from "../backup/backup.ts"
import { RestoreError, restore } from "../backup/restore.ts"
import { type Configuration, readConfiguration } from "../configuration.ts"
import { exportLog } from "../log/export-log.ts"
import { createLog } from "../log/log.ts"
import { openStore, type Store } from "../open-store.ts"
import { createRegister } from "../persons/register.ts"
import { addKey, openKeyRing } from "../seal/key-ring.ts"

const usage = `node src/tasks/main.ts <task>, with the service's environment; stop it first where its database is embedded
  backup <file>                 writes register and log, encrypted as they are
  restore <file>                fills an empty register; erasures made since are made again
  export-log <country> <file>   writes a country's log for "urcar audit"
  read-log <country> <number>   shows what one entry says, for whoever supervises the police
  rotate-key                    makes a new key and wraps everything anew`

type Task = (store: Store, configuration: Configuration, args: readonly string[]) => Promise<string>

const tasks: Readonly<Record<string, Task>> = {
  backup: async ({ database }, _, [file = ""]) => `${await writeLines(file, backUp(database))} lines written`,
  restore: async (store, _, [file = ""]) =>
    `restored; ${await restore(store, createInterface({ input: createReadStream(file) }))} erased again`,
  "export-log": async ({ log }, { chain }, [country = "", file = ""]) =>
    `${await writeLines(file, exportLog(log, chain.chainId, country))} lines written`,
  "read-log": async ({ log }, _, [country = "", number = ""]) =>
    JSON.stringify(await log.read(country, Number(number)), undefined, 2),
  "rotate-key": async ({ database }, { keysFile, erasuresFile, chain }) => {
    const id = await addKey(keysFile)
    const ring = await openKeyRing(keysFile, false)
    const log = createLog(database, ring, chain.chainId)
    const register = createRegister(database, ring, log, erasuresFile)
    while ((await register.reseal()) + (await log.reseal()) > 0);
    return `everything is wrapped under ${id}; older keys open older backups only`
  },
}

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<number> {
  const file = await open(path, "wx", 0o600)
  let count = 0
  for await (const line of lines) {
    await file.write(`${line}\n`)
    count += 1
  }
  await file.sync()
  await file.close()
  return count
}

/** Does one task and ends. */
async function main([name = "", ...args]: string[]): Promise<void> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (task === undefined) throw new ConfigurationError(usage)
  const configuration = readConfiguration(process.env)
  const store = await openStore(configuration)
  try {
    console.log(await task(store, configuration, args))
  } finally {
    await store.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isExpected = error instanceof ConfigurationError || error instanceof RestoreError
  console.error(isExpected ? error.message : error)
  process.exitCode = 1
}
