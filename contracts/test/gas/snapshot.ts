import { mkdir, readFile, writeFile } from "node:fs/promises"

const file = new URL("../../snapshots/gas.json", import.meta.url)

/** Gas by operation. */
export type Snapshot = Readonly<Record<string, number>>

/** The committed figures; none before the first were taken. */
export async function readSnapshot(): Promise<Snapshot> {
  const text = await readFile(file, "utf8").catch(() => "{}")
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${file.pathname} holds no figures.`)
  return Object.fromEntries(Object.entries(parsed).map(([operation, gas]) => [operation, Number(gas)]))
}

/** Replaces the committed figures. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  await mkdir(new URL(".", file), { recursive: true })
  await writeFile(file, `${JSON.stringify(snapshot, null, 2)}\n`)
}
