import { privateKeyToAccount } from "viem/accounts"
import { bytesToHex, hexToBytes } from "../hex/hex.ts"
import {
  checkpointDigest,
  checkpointTypedData,
  compactSignature,
  createRegisterTree,
} from "../passport/checkpoint.ts"
import { encodePassport, passportFromText, passportToText } from "../passport/codec.ts"
import { PassportFormatError } from "../passport/errors.ts"
import { issuePassport } from "../passport/issue-passport.ts"
import { encodeSnapshot, snapshotLeaf, type VehicleSnapshot } from "../passport/vehicle-leaf.ts"
import { type PassportTrust, verifyPassport } from "../passport/verify-passport.ts"
import { paperLife } from "../testing/paper-life.ts"

const domain = { chainId: 31_337, registry: `0x${"11".repeat(20)}` } as const
const time = 1_800_000_000
const day = 86_400
/** Keys of vectors only: everybody has them. */
const departments = (["DE", "FR"] as const).map((country, place) => ({
  country,
  account: privateKeyToAccount(`0x${String(place + 1).padStart(64, "0")}`),
}))

/** A passport's text as a QR or somebody's hand may give it, and with more or less than belongs to it. */
function surplusTexts(text: string): readonly string[] {
  return [
    ...[text, `https://register.example/verify#${text}`, `https://register.example/#a#${text}`],
    ...[text.toLowerCase(), ` ${text}\n`, `${text}#`, ""],
    ...[`${text}A`, `${text}AA`, `${text}AAAAAAAA`, `${text}=`, `${text}0`, text.slice(0, -1), text.slice(1)],
    ...[`${text.slice(0, 40)} ${text.slice(40)}`, withUnusedBit(text)],
  ]
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** The same bytes, were it not for a bit of the last sign that stands for none of them. */
function withUnusedBit(text: string): string {
  const last = alphabet.indexOf(text.slice(-1))
  return `${text.slice(0, -1)}${alphabet[last ^ 1]}`
}

/** A small register with its tree, a checkpoint two departments signed, a passport, and what becomes of it when it is changed. */
export async function passportVectors() {
  const lives = Array.from({ length: 5 }, (_, place) => paperLife(`WVWZZZ1JZXW00000${place + 1}`, 3 + place))
  const snapshots = lives.map(
    ({ vin, head, records }, place): VehicleSnapshot => ({
      ...{ vin, head, recordCount: records.length, mark: (records.length - 1) * 15_000_000, country: "DE" },
      ...{ status: place === 4 ? "stolen" : "active", isBreached: place === 1, isFrozen: place === 2 },
    }),
  )
  const tree = createRegisterTree(snapshots, { block: 4_321, time })
  const { checkpoint } = tree
  const signatures = await Promise.all(
    departments.map(async ({ account }) =>
      compactSignature(await account.signTypedData(checkpointTypedData(checkpoint, domain))),
    ),
  )
  const signed = { ...checkpoint, signatures }
  const passportOf = (place: number) => {
    const life = lives[place]
    if (life === undefined) throw new RangeError("no such life")
    return encodePassport(issuePassport({ ...life, chainId: domain.chainId, tree, checkpoint: signed }))
  }
  const trust: PassportTrust = {
    domain,
    departments: departments.map(({ account, country }) => ({ account: account.address, country })),
    now: time + day,
  }
  const good = passportOf(0)
  const misread = good.slice()
  misread[60] = (misread[60] ?? 0) ^ 1
  const judge = (bytes: Uint8Array, change: Partial<PassportTrust> = {}) => {
    const { now, departments: known, vin = null } = { ...trust, ...change }
    const { verdict, reason } = verifyPassport(bytes, { ...trust, ...change })
    return { passport: passportToText(bytes), now, departments: known.length, vin, verdict, reason }
  }
  const text = passportToText(good)
  const read = (given: string) => {
    try {
      const { verdict, reason } = verifyPassport(passportFromText(given), trust)
      return { text: given, isRead: true, verdict, reason }
    } catch (error) {
      if (error instanceof PassportFormatError) return { text: given, isRead: false }
      throw error
    }
  }
  return {
    domain,
    departments: trust.departments,
    vehicles: snapshots.map((snapshot) => ({
      ...snapshot,
      encoded: bytesToHex(encodeSnapshot(snapshot)),
      leaf: bytesToHex(snapshotLeaf(snapshot)),
    })),
    checkpoint: { ...signed, digest: checkpointDigest(checkpoint, domain) },
    proofs: snapshots.map(({ vin }) => ({ vin, ...tree.prove(vin), snapshot: undefined })),
    bytes: { hex: bytesToHex(good), length: hexToBytes(bytesToHex(good)).length },
    verdicts: [
      judge(good),
      judge(good, { vin: snapshots[0]?.vin ?? "" }),
      judge(good, { vin: snapshots[1]?.vin ?? "" }),
      judge(misread),
      judge(good, { now: time + 90 * day }),
      judge(good, { now: time + 90 * day + 1 }),
      judge(good, { now: time - 2 * 3_600 }),
      judge(good, { departments: trust.departments.slice(0, 1) }),
      judge(passportOf(4)),
      judge(new Uint8Array([...good, 0])),
      judge(good.slice(0, -1)),
    ],
    texts: surplusTexts(text).map(read),
  }
}
