import type { Hex } from "viem"
import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { createWriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { actor } from "../testing/actors.ts"
import { decryptFile } from "./decrypt-file.ts"
import { encryptFile } from "./encrypt-file.ts"
import { deriveEncryptionKey, encryptionKeyFromSignature, encryptionKeyTypedData } from "./encryption-key.ts"
import { KeyNotDerivableError, KeyStatementForgedError } from "./errors.ts"
import { signKeyStatement, verifyKeyStatement } from "./key-statement.ts"
import { isRecipient } from "./recipient.ts"

const nobody = "http://127.0.0.1:1"
const domain = getDomain(31_337)
const department = createWriteClient(actor("DE", "department"), nobody)
const workshop = createWriteClient(actor("DE", "workshop"), nobody)

describe("deriveEncryptionKey", () => {
  test("default: the same wallet makes the same key again, which opens its files", async () => {
    const [once, again] = [await deriveEncryptionKey(department), await deriveEncryptionKey(department)]
    expect(again).toEqual(once)
    expect(isRecipient(once.recipient)).toBe(true)
    const sealed = await encryptFile(new Uint8Array([1, 2, 3]), [once.recipient])
    expect(await decryptFile(sealed, again.identity)).toEqual(new Uint8Array([1, 2, 3]))
  })

  test("behavior: a key of a fixed account and chain never changes", async () => {
    const account = privateKeyToAccount(`0x${"11".repeat(32)}`)
    const fixed = { chainId: 1, registry: `0x${"22".repeat(20)}` } as const
    const signature = await account.signTypedData(encryptionKeyTypedData(account.address, fixed))
    const { recipient } = await encryptionKeyFromSignature(signature, account.address, fixed)
    expect(recipient).toMatchInlineSnapshot(
      `"age1xu7v48653sjylhqxxwyes7u2pl6j2uxuvghycnx3at56jzz8ravqqdz64v"`,
    )
  })

  test("behavior: another account, another key", async () => {
    const [one, other] = await Promise.all([deriveEncryptionKey(department), deriveEncryptionKey(workshop)])
    expect(one.recipient).not.toBe(other.recipient)
  })

  test("behavior: one signature in its two spellings is one key", async () => {
    const { address } = department.account
    const signature = await actor("DE", "department").signTypedData(encryptionKeyTypedData(address, domain))
    const parity = signature.endsWith("1b") ? "00" : "01"
    const other: Hex = `0x${signature.slice(2, -2)}${parity}`
    const keys = await Promise.all(
      [signature, other].map((one) => encryptionKeyFromSignature(one, address, domain)),
    )
    expect(new Set(keys.map(({ recipient }) => recipient)).size).toBe(1)
  })

  test("error: KeyNotDerivableError when the wallet signs otherwise than before", async () => {
    const { recipient } = await deriveEncryptionKey(workshop)
    const refused = deriveEncryptionKey(department, { expected: recipient })
    await expect(refused).rejects.toThrow(KeyNotDerivableError)
  })

  test.each(["0x", "0x12", `0x${"00".repeat(65)}`, `0x${"11".repeat(65)}`] as const)(
    "error: KeyNotDerivableError for the signature %s",
    async (signature) => {
      const { address } = department.account
      await expect(encryptionKeyFromSignature(signature, address, domain)).rejects.toThrow(
        KeyNotDerivableError,
      )
    },
  )
})

describe("signKeyStatement", () => {
  test("default", async () => {
    const { recipient } = await deriveEncryptionKey(department)
    const statement = await signKeyStatement(department, { recipient })
    expect(await verifyKeyStatement(statement, domain)).toBe(statement)
  })

  test("error: KeyStatementForgedError for anything else than what was signed", async () => {
    const [{ recipient }, other] = await Promise.all([
      deriveEncryptionKey(department),
      deriveEncryptionKey(workshop),
    ])
    const statement = await signKeyStatement(department, { recipient })
    const forgeries = [
      { ...statement, recipient: other.recipient },
      { ...statement, account: workshop.account.address },
      { ...statement, issuedAt: statement.issuedAt + 1 },
      { ...statement, signature: "0x" as const },
    ]
    for (const forgery of forgeries)
      await expect(verifyKeyStatement(forgery, domain)).rejects.toThrow(KeyStatementForgedError)
    const elsewhere = { ...domain, chainId: 1 }
    await expect(verifyKeyStatement(statement, elsewhere)).rejects.toThrow(KeyStatementForgedError)
  })
})
