import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import { decryptFile } from "./decrypt-file.ts"
import { encryptFile } from "./encrypt-file.ts"
import { InvalidRecipientError, NotRecipientError, NotSealedError, SealBrokenError } from "./errors.ts"
import { readSealHeader } from "./header.ts"
import { maximumFileBytes } from "./limits.ts"

async function keys() {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

const text = new TextEncoder().encode("Statutes of the workshop, page 1")

describe("encryptFile", () => {
  test("default: every recipient opens it alone", async () => {
    const [department, workshop] = await Promise.all([keys(), keys()])
    const sealed = await encryptFile(text, [department.recipient, workshop.recipient])
    expect(await decryptFile(sealed, department.identity)).toEqual(text)
    expect(await decryptFile(sealed, workshop.identity)).toEqual(text)
    expect(readSealHeader(sealed).recipients).toBe(2)
  })

  test("behavior: empty and large files come back", async () => {
    const { identity, recipient } = await keys()
    for (const size of [0, 1, 65_536, 65_537, 1_000_000]) {
      const bytes = new Uint8Array(size).fill(7)
      const opened = await decryptFile(await encryptFile(bytes, [recipient]), identity)
      expect(Buffer.compare(opened, bytes)).toBe(0)
    }
  })

  test("behavior: the same bytes are never the same file", async () => {
    const { recipient } = await keys()
    const [one, other] = await Promise.all([encryptFile(text, [recipient]), encryptFile(text, [recipient])])
    expect(one).not.toEqual(other)
  })

  test.each(["", "age1", "AGE-SECRET-KEY-1", `age1${"q".repeat(58)}`, "age1pq1zzz"])(
    "error: InvalidRecipientError for %j",
    async (recipient) => {
      await expect(encryptFile(text, [recipient])).rejects.toThrow(InvalidRecipientError)
    },
  )

  test("error: InvalidRecipientError for nobody", async () => {
    await expect(encryptFile(text, [])).rejects.toThrow(InvalidRecipientError)
  })

  test("error: NotSealedError for what no store takes", async () => {
    const { recipient } = await keys()
    const large = new Uint8Array(maximumFileBytes)
    await expect(encryptFile(large, [recipient])).rejects.toThrow(NotSealedError)
  })
})

describe("decryptFile", () => {
  test("error: NotRecipientError for anybody else", async () => {
    const [department, stranger] = await Promise.all([keys(), keys()])
    const sealed = await encryptFile(text, [department.recipient])
    await expect(decryptFile(sealed, stranger.identity)).rejects.toThrow(NotRecipientError)
  })

  test("error: any altered byte", async () => {
    const { identity, recipient } = await keys()
    const sealed = await encryptFile(text, [recipient])
    for (const place of sealed.keys()) {
      const altered = sealed.slice()
      altered[place] = (altered[place] ?? 0) ^ 1
      const refusal = await decryptFile(altered, identity).catch((error: unknown) => error)
      const isNamed = [NotRecipientError, NotSealedError, SealBrokenError].some(
        (type) => refusal instanceof type,
      )
      expect(isNamed, `byte ${place}`).toBe(true)
    }
  })

  test("error: any cut, also at the end of a chunk", async () => {
    const { identity, recipient } = await keys()
    const sealed = await encryptFile(new Uint8Array(2 * 65_536).fill(1), [recipient])
    const { size } = readSealHeader(sealed)
    const cuts = [1, 16, 17, 65_552, sealed.length - size - 40, sealed.length - size, sealed.length - 10]
    for (const cut of cuts) {
      const refusal = await decryptFile(sealed.slice(0, sealed.length - cut), identity).catch(
        (error: unknown) => error,
      )
      const isNamed = refusal instanceof SealBrokenError || refusal instanceof NotSealedError
      expect(isNamed, `${cut} bytes less`).toBe(true)
    }
  })

  test("error: SealBrokenError for bytes added", async () => {
    const { identity, recipient } = await keys()
    const sealed = await encryptFile(text, [recipient])
    await expect(decryptFile(new Uint8Array([...sealed, 0]), identity)).rejects.toThrow(SealBrokenError)
  })
})

describe("readSealHeader", () => {
  test("error: NotSealedError for a passphrase, which could be guessed", async () => {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(1)
    encrypter.setPassphrase("secret")
    const sealed = await encrypter.encrypt(text)
    expect(() => readSealHeader(sealed)).toThrow(NotSealedError)
  })

  test("error: NotSealedError for any other bytes", () => {
    const random = createRandom(5)
    const start = new TextEncoder().encode("age-encryption.org/v1\n-> X25519 ")
    for (let round = 0; round < 2_000; round++) {
      const noise = Array.from({ length: random.integer(0, 300) }, () => random.integer(0, 255))
      expect(() => readSealHeader(new Uint8Array(noise))).toThrow(NotSealedError)
      expect(() => readSealHeader(new Uint8Array([...start, ...noise]))).toThrow(NotSealedError)
    }
  })
})
