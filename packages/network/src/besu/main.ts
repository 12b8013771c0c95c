import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describeExample } from "../description/example.ts"
import { NetworkError } from "../description/network-error.ts"
import { parseNetwork } from "../description/parse-network.ts"
import { describeBesuFiles } from "./files.ts"

/**
 * `node src/besu/main.ts <description.json | example> <folder>`: writes what the operators of a Besu network share.
 * Every operator writes the same files from the same description; keys are none of them.
 */
async function main([source, folder]: readonly string[]): Promise<void> {
  if (!source || !folder) throw new NetworkError(["Usage: besu <description.json | example> <folder>"])
  const network = source === "example" ? describeExample() : parseNetwork(await readJson(source))
  const files = await describeBesuFiles(network)
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  console.log(`Wrote ${Object.keys(files).join(", ")} to ${folder}.`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch (error) {
    throw new NetworkError([`${file} cannot be read as JSON: ${String(error)}`])
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof NetworkError ? error.message : error)
  process.exitCode = 1
}
