import { readFile } from "node:fs/promises"
import { isHex } from "viem"
import { type LocalAccount, privateKeyToAccount } from "viem/accounts"
import { UsageError } from "../command.ts"

/** The account whose private key is in a file, as hexadecimal text. @throws UsageError */
export async function readAccount(path: string): Promise<LocalAccount> {
  const text = await readFile(path, "utf8").catch(() => "")
  const key = text.trim()
  if (!isHex(key) || key.length !== 66) throw new UsageError(`${path} holds no private key`)
  return privateKeyToAccount(key)
}
