import { recoverTypedDataAddress } from "viem/utils"
import { beforeAll, describe, expect, test } from "vitest"
import { createWriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { bytesToHex } from "../hex/hex.ts"
import { actor } from "../testing/actors.ts"
import { rounds } from "../testing/deep.ts"
import { hostileBytes, hostileText } from "../testing/mutate.ts"
import { type PaperLife, paperLife } from "../testing/paper-life.ts"
import { createRandom } from "../testing/random.ts"
import {
  checkpointDigest,
  checkpointSigners,
  checkpointTypedData,
  createRegisterTree,
  type RegisterTree,
  type SignedCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts"
import { decodePassport, encodePassport, passportFromText, passportToText } from "./codec.ts"
import { CheckpointError, PassportFormatError } from "./errors.ts"
import { issuePassport } from "./issue-passport.ts"
import { maximumPassportBytes, type Passport } from "./passport.ts"
import type { VehicleSnapshot } from "./vehicle-leaf.ts"
import { type PassportTrust, verifyPassport } from "./verify-passport.ts"

const domain = getDomain(31_337)
const time = 1_800_000_000
const day = 86_400
const vinAt = (number: number) => `WVWZZZ1JZXW${String(number).padStart(6, "0")}`
const department = (country: "DE" | "FR" | "AT") =>
  createWriteClient(actor(country, "department"), "http://127.0.0.1:1")
const departments = (["DE", "FR"] as const).map((country) => ({
  account: department(country).account.address,
  country,
}))
const trust: PassportTrust = { domain, departments, now: time + 3 * day }

const toSnapshot = (
  { vin, records, head }: PaperLife,
  change: Partial<VehicleSnapshot> = {},
): VehicleSnapshot => ({
  ...{ vin, head, recordCount: records.length, mark: 75_000_000, status: "active", country: "DE" },
  ...{ isBreached: false, isFrozen: true, ...change },
})

const life = paperLife(vinAt(7), 6)
const others = Array.from({ length: 41 }, (_, number) => paperLife(vinAt(number + 10), 1))

function makeTree(change: Partial<VehicleSnapshot> = {}): RegisterTree {
  const snapshots = [...others.map((one) => toSnapshot(one)), toSnapshot(life, change)]
  return createRegisterTree(snapshots, { block: 4_321, time })
}

async function signed(tree: RegisterTree, ...countries: ("DE" | "FR" | "AT")[]): Promise<SignedCheckpoint> {
  const signatures = await Promise.all(
    countries.map((country) => signCheckpoint(department(country), tree.checkpoint)),
  )
  return { ...tree.checkpoint, signatures }
}

async function issue(tree = makeTree(), ...countries: ("DE" | "FR" | "AT")[]): Promise<Passport> {
  const checkpoint = await signed(tree, ...(countries.length > 0 ? countries : (["DE", "FR"] as const)))
  return issuePassport({ ...life, chainId: domain.chainId, tree, checkpoint })
}

let passport: Passport
let bytes: Uint8Array

beforeAll(async () => {
  passport = await issue()
  bytes = encodePassport(passport)
})

const reasonOf = (source: Uint8Array | string, change: Partial<PassportTrust> = {}) =>
  verifyPassport(source, { ...trust, ...change }).reason
/** Altered and re-encoded, with a good checksum. */
const forge = (change: Partial<Passport>) => encodePassport({ ...passport, ...change })

describe("verifyPassport", () => {
  test("default: genuine, with its age, its countries and the last records", () => {
    const result = verifyPassport(bytes, { ...trust, vin: life.vin })
    expect(result).toMatchObject({
      ...{ verdict: "genuine", reason: null, age: 3 * day, countries: ["DE", "FR"] },
      passport: { vehicle: { vin: life.vin, recordCount: 6, mark: 75_000_000, isFrozen: true } },
    })
    expect(result.records.at(-1)).toMatchObject({
      ...{ sequence: 6, kind: "inspection", plate: "DE BXY1234", odometer: { value: 75_000, unit: "km" } },
      recordedAt: life.records[5]?.recordedAt,
    })
  })

  test("behavior: the address in the QR does as well", () => {
    const address = `HTTPS://urcar.example/verify#${passportToText(bytes)}`
    expect(verifyPassport(address, trust).verdict).toBe("genuine")
    expect(passportFromText(address.toLowerCase())).toEqual(bytes)
    expect(passportToText(bytes)).toMatch(/^[A-Z2-7]+$/)
  })

  test("error: damaged, whatever byte is wrong", () => {
    for (let place = 0; place < bytes.length; place++) {
      const wrong = bytes.slice()
      wrong[place] = (wrong[place] ?? 0) ^ 0x10
      expect(reasonOf(wrong)).toBe("damaged")
    }
    for (const source of [new Uint8Array(), bytes.slice(0, -1), "", "hello", `${passportToText(bytes)}A`])
      expect(reasonOf(source)).toBe("damaged")
  })

  test("error: altered, where one digit was changed and the checksum made anew", () => {
    const { vehicle, records } = passport
    const [first, ...rest] = records
    if (first === undefined) throw new Error("the passport shows no record")
    for (const change of [
      { mark: 57_000_000 },
      { recordCount: 5 },
      { isBreached: true },
      { isFrozen: false },
      { country: "FR" },
      { status: "exported" as const },
      { vin: vinAt(8) },
      { head: `0x${"00".repeat(27)}` as const },
    ])
      expect(reasonOf(forge({ vehicle: { ...vehicle, ...change } }))).toBe("altered")
    expect(reasonOf(forge({ index: passport.index + 1 }))).toBe("altered")
    expect(reasonOf(forge({ records: rest }))).toBe("altered")
    expect(reasonOf(forge({ records: [{ ...first, stamp: first.stamp + (1n << 64n) }, ...rest] }))).toBe(
      "altered",
    )
    const [root] = passport.proof
    expect(reasonOf(forge({ checkpoint: { ...passport.checkpoint, root: root ?? "0x" } }))).toBe("altered")
  })

  test("error: unsigned, by one country, by nobody known, or for another block", async () => {
    expect(reasonOf(encodePassport(await issue(makeTree(), "DE", "DE")))).toBe("unsigned")
    expect(reasonOf(encodePassport(await issue(makeTree(), "DE", "AT")))).toBe("unsigned")
    expect(reasonOf(bytes, { departments: departments.slice(1) })).toBe("unsigned")
    expect(reasonOf(forge({ checkpoint: { ...passport.checkpoint, time: time + 1 } }))).toBe("unsigned")
    expect(reasonOf(forge({ checkpoint: { ...passport.checkpoint, block: 9 } }))).toBe("unsigned")
    const [signature = "0x"] = passport.checkpoint.signatures
    const broken = [signature, `0x${"ff".repeat(64)}` as const]
    expect(reasonOf(forge({ checkpoint: { ...passport.checkpoint, signatures: broken } }))).toBe("unsigned")
  })

  test("error: other-vehicle, stolen, expired, ahead, other-register", async () => {
    expect(reasonOf(bytes, { vin: vinAt(8) })).toBe("other-vehicle")
    expect(reasonOf(encodePassport(await issue(makeTree({ status: "stolen" }))))).toBe("stolen")
    expect(reasonOf(bytes, { now: time + 90 * day })).toBe(null)
    expect(reasonOf(bytes, { now: time + 90 * day + 1 })).toBe("expired")
    expect(reasonOf(bytes, { maximumAge: day })).toBe("expired")
    expect(reasonOf(bytes, { now: time - 2 * 3_600 })).toBe("ahead")
    expect(reasonOf(bytes, { domain: { ...domain, chainId: 1 } })).toBe("other-register")
    expect(reasonOf(forge({ chainId: 1 }))).toBe("other-register")
  })

  test("behavior: of a refused passport no record is shown", () => {
    expect(verifyPassport(bytes, { ...trust, vin: vinAt(8) }).records).toEqual([])
  })
})

describe("encodePassport", () => {
  test("default: comes back as it was, in 1,200 bytes at most", () => {
    expect(decodePassport(bytes)).toEqual(passport)
    expect(bytes.length).toBeLessThanOrEqual(maximumPassportBytes)
    expect(passport.records.length).toBeGreaterThanOrEqual(3)
  })

  test("behavior: a register of 268 million vehicles still fits", () => {
    const proof = Array.from({ length: 28 }, (_, place) => `0x${String(place).padStart(64, "0")}` as const)
    const large = { ...passport, proof, records: [], before: null }
    expect(encodePassport(large).length).toBeLessThanOrEqual(maximumPassportBytes)
    expect(decodePassport(encodePassport(large))).toEqual(large)
  })

  test("error: PassportFormatError for what does not fit", () => {
    const proof = Array.from({ length: 40 }, () => `0x${"11".repeat(32)}` as const)
    expect(() => encodePassport({ ...passport, proof })).toThrow(PassportFormatError)
    expect(() => forge({ index: -1 })).toThrow(PassportFormatError)
    expect(() => forge({ index: 2 ** 32 })).toThrow(PassportFormatError)
  })
})

describe("checkpoint", () => {
  test("default: the digest is that of the typed data, and the signer is found in 64 bytes", async () => {
    const { checkpoint } = passport
    const [signature] = checkpoint.signatures
    expect(signature).toHaveLength(130)
    expect(checkpointSigners(checkpoint, domain)).toEqual(
      departments.map(({ account }) => account.toLowerCase()),
    )
    const account = actor("DE", "department")
    const full = await account.signTypedData(checkpointTypedData(checkpoint, domain))
    const signer = await recoverTypedDataAddress({
      ...checkpointTypedData(checkpoint, domain),
      signature: full,
    })
    expect(signer).toBe(account.address)
    expect(await account.sign?.({ hash: checkpointDigest(checkpoint, domain) })).toBe(full)
  })

  test("error: CheckpointError for another tree, an unknown vehicle, or records that do not make the head", async () => {
    const tree = makeTree()
    const checkpoint = await signed(tree, "DE", "FR")
    const good = { ...life, chainId: 31_337, tree, checkpoint }
    expect(() => issuePassport({ ...good, tree: makeTree({ mark: 1 }) })).toThrow(CheckpointError)
    expect(() => issuePassport({ ...good, vin: vinAt(999) })).toThrow(CheckpointError)
    expect(() => issuePassport({ ...good, records: life.records.slice(1) })).toThrow(CheckpointError)
  })
})

const count = rounds(2_000, 120_000)
const texts = rounds(200, 120_000)

describe(`${count} hostile passports`, () => {
  const body = (hostile: Uint8Array) => hostile.slice(0, Math.max(0, hostile.length - 4))

  test("behavior: only PassportFormatError, and one spelling of one passport", async () => {
    const random = createRandom(31)
    const { keccak_256 } = await import("@noble/hashes/sha3")
    for (let round = 0; round < count; round++) {
      const start = body(hostileBytes(random, bytes))
      const hostile = new Uint8Array([...start, ...keccak_256(start).slice(0, 4)])
      try {
        expect(bytesToHex(encodePassport(decodePassport(hostile)))).toBe(bytesToHex(hostile))
      } catch (error) {
        if (!(error instanceof PassportFormatError)) throw error
      }
    }
  })

  test("behavior: none that differs is genuine", () => {
    const random = createRandom(32)
    const text = passportToText(bytes)
    for (let round = 0; round < texts; round++) {
      const hostile = hostileText(random, text)
      const { verdict, passport: read } = verifyPassport(hostile, trust)
      if (verdict === "genuine") expect(read).toEqual(passport)
    }
  })
})
