import { randomBytes } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { ConfigurationError } from "@urcar/service"
import { z } from "zod"

/** A key that encrypts the register, by its name. */
export interface RegisterKey {
  readonly id: string
  readonly key: Buffer
}

/** The keys of one register. */
export interface KeyRing {
  /** What is written now is encrypted with it. */
  readonly active: RegisterKey
  /** Every key with which something may still be encrypted. */
  readonly byId: ReadonlyMap<string, RegisterKey>
  /** Makes tags by which rows are found; never changes. */
  readonly index: Buffer
}

const secret = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => Buffer.from(text, "hex"))
const id = z.string().regex(/^[a-z0-9-]{1,40}$/)
const file = z.object({ index: secret, keys: z.array(z.object({ id, key: secret })).min(1) })

/**
 * Reads the ring from its file; the first key is the active one.
 *
 * @param makes whether a missing file is made, as for a register that begins on the local chain
 * @throws {ConfigurationError} if there is none, or it is not what it should be
 */
export async function openKeyRing(path: string, makes: boolean): Promise<KeyRing> {
  const text = await readFile(path, "utf8").catch(() => undefined)
  if (text === undefined && !makes) throw new ConfigurationError("KEYS_FILE: there is no such file")
  const ring = text === undefined ? await makeFile(path) : text
  const parsed = file.safeParse(parse(ring))
  if (!parsed.success) throw new ConfigurationError("KEYS_FILE: it does not hold the register's keys")
  const { index, keys } = parsed.data
  const [active] = keys
  if (active === undefined) throw new ConfigurationError("KEYS_FILE: it holds no key")
  return { active, index, byId: new Map(keys.map((key) => [key.id, key])) }
}

/** Puts a new key in front of the others. What is encrypted with an older one stays so until it is sealed anew. */
export async function addKey(path: string): Promise<string> {
  const stored = z
    .object({ index: z.string(), keys: z.array(z.object({ id: z.string(), key: z.string() })) })
    .parse(parse(await readFile(path, "utf8")))
  const fresh = makeKey()
  await writeWhole(path, { ...stored, keys: [fresh, ...stored.keys] })
  return fresh.id
}

async function makeFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  return writeWhole(path, { index: randomBytes(32).toString("hex"), keys: [makeKey()] })
}

function makeKey() {
  return { id: `k${Date.now().toString(36)}`, key: randomBytes(32).toString("hex") }
}

/** Never leaves half a file. */
async function writeWhole(path: string, content: unknown): Promise<string> {
  const text = `${JSON.stringify(content, undefined, 2)}\n`
  await writeFile(`${path}.new`, text, { mode: 0o600, flush: true })
  await rename(`${path}.new`, path)
  return text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
