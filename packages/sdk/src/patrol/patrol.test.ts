import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { getDomain } from "../chain/deployment.ts"
import { createRandom } from "../testing/random.ts"
import {
  encodePatrolSnapshot,
  findInSnapshot,
  judgeFacts,
  judgeSnapshotAge,
  openPatrolSnapshot,
  type PatrolEntry,
  PatrolSnapshotError,
  patrolSnapshotTypedData,
  patrolStatuses,
  sealRows,
  toPatrolFact,
  writePatrolRow,
} from "./index.ts"

const domain = getDomain(31_337)
const police = privateKeyToAccount(`0x${"11".repeat(32)}`)
const day = 86_400
const salt = `0x${"5a".repeat(16)}` as const
const plain: PatrolEntry = {
  status: "active",
  vinTail: "123456",
  inspectionDue: null,
  coverUntil: null,
  hasOpenRecall: false,
}

async function signed(told: ReadonlyMap<string, PatrolEntry>, register = domain) {
  const rows = [...told].map(([plate, entry]) => writePatrolRow({ country: "DE", plate }, entry, salt))
  const { count, entries, digest } = sealRows(Buffer.concat(rows))
  const head = { country: "DE", takenAt: 1_800_000_000, block: 7, entries: count, salt, digest }
  const signature = await police.signTypedData(patrolSnapshotTypedData(head, register))
  return encodePatrolSnapshot(head, signature, entries)
}

const problemOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    if (error instanceof PatrolSnapshotError) return error.values.problem
    throw error
  }
}

describe("snapshot", () => {
  test("behavior: every plate is found with what was told of it, no other plate is", async () => {
    const random = createRandom(5)
    const maybe = () => (random.next() < 0.3 ? null : random.integer(10_958, 40_000) * day)
    const told = new Map(
      Array.from({ length: 2_000 }, (_, index): [string, PatrolEntry] => [
        `BXY${index}`,
        {
          status: random.pick(patrolStatuses),
          vinTail: Array.from({ length: 6 }, () => "0189AHJNPRTZ".charAt(random.integer(0, 11))).join(""),
          inspectionDue: maybe(),
          coverUntil: maybe(),
          hasOpenRecall: random.next() < 0.5,
        },
      ]),
    )
    const snapshot = openPatrolSnapshot(await signed(told), domain)
    expect(snapshot.signer).toBe(police.address.toLowerCase())
    for (const [plate, entry] of told)
      expect(findInSnapshot(snapshot, { country: "DE", plate })).toEqual(entry)
    for (const plate of told.keys())
      expect(findInSnapshot(snapshot, { country: "FR", plate })).toBeUndefined()
    expect(findInSnapshot(snapshot, { country: "DE", plate: "BXY2000" })).toBeUndefined()
  })

  test("behavior: no plate can be read in it", async () => {
    const file = await signed(new Map([["BXY1234", plain]]))
    expect(new TextDecoder("latin1").decode(file)).not.toContain("BXY1234")
  })

  test("behavior: 17 bytes a plate", async () => {
    const [one, two] = await Promise.all([
      signed(new Map([["A1", plain]])),
      signed(
        new Map([
          ["A1", plain],
          ["A2", plain],
        ]),
      ),
    ])
    expect(two.length - one.length).toBe(17)
  })

  test("error: PatrolSnapshotError for any byte that was changed, or another signer is named", async () => {
    const file = await signed(
      new Map([
        ["A1", plain],
        ["A2", { ...plain, status: "stolen" }],
      ]),
    )
    for (let at = 0; at < file.length; at++) {
      const changed = new Uint8Array(file)
      changed[at] = (changed[at] ?? 0) ^ 1
      const read = problemOf(() => openPatrolSnapshot(changed, domain).signer)
      expect(read).not.toBe(police.address.toLowerCase())
    }
  })

  test("error: PatrolSnapshotError for what is cut, and random bytes", async () => {
    const file = await signed(new Map([["A1", plain]]))
    for (let length = 0; length < file.length; length++)
      expect(problemOf(() => openPatrolSnapshot(file.subarray(0, length), domain))).toBe("format")
    const random = createRandom(9)
    for (let run = 0; run < 2_000; run++) {
      const bytes = Uint8Array.from({ length: random.integer(0, 200) }, () => random.integer(0, 255))
      bytes.set(new TextEncoder().encode("UCP1").subarray(0, bytes.length))
      expect(problemOf(() => openPatrolSnapshot(bytes, domain))).toBe("format")
    }
  })

  test("behavior: one signed for another register names somebody else", async () => {
    const file = await signed(new Map([["A1", plain]]), { ...domain, chainId: 1 })
    expect(problemOf(() => openPatrolSnapshot(file, domain).signer)).not.toBe(police.address.toLowerCase())
  })
})

test("judgeSnapshotAge: a day is fresh, three days are the end, and a clock before it is told", () => {
  const ages = [-601, -600, 0, day, day + 1, 3 * day, 3 * day + 1]
  expect(ages.map((age) => judgeSnapshotAge(1_000_000, 1_000_000 + age))).toEqual([
    ...["clock", "fresh", "fresh", "fresh", "old", "old", "tooOld"],
  ])
})

describe("judgeFacts", () => {
  const at = Date.UTC(2026, 0, 1) / 1000
  const fact = (
    sequence: number,
    kind: string,
    payload: object,
    author = "0xA",
    occurredAt = at + sequence,
  ) => {
    const read = toPatrolFact({ sequence, kind, author, occurredAt, payload: JSON.stringify(payload) })
    if (!read) throw new Error(kind)
    return read
  }
  const on = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000

  test("default: nobody has reported", () => {
    expect(judgeFacts([])).toEqual({ inspectionDue: null, coverUntil: null, hasOpenRecall: false })
    expect(
      toPatrolFact({ sequence: 1, kind: "repair", author: "0xA", occurredAt: at, payload: "{}" }),
    ).toBeUndefined()
  })

  test("behavior: the latest inspection counts, whatever was recorded last", () => {
    const late = fact(3, "inspection", { nextDue: "2024-01-31" }, "0xA", at - 900 * day)
    expect(judgeFacts([fact(2, "inspection", { nextDue: "2027-05-31" }), late]).inspectionDue).toBe(
      on("2027-05-31"),
    )
    expect(judgeFacts([fact(4, "inspection", {})]).inspectionDue).toBeNull()
  })

  test("behavior: any insurer's latest word may cover; what ended covers no more", () => {
    const first = fact(1, "policy", { coverUntil: "2026-12-31" })
    const ended = fact(2, "policy", { coverUntil: "2026-12-31", ended: "unpaid" })
    const other = fact(3, "policy", { coverUntil: "2026-06-30" }, "0xB")
    expect(judgeFacts([first]).coverUntil).toBe(on("2026-12-31"))
    expect(judgeFacts([first, ended]).coverUntil).toBeLessThan(at)
    expect(judgeFacts([first, ended, other]).coverUntil).toBe(on("2026-06-30"))
  })

  test("behavior: a recall is open until its own campaign is done later", () => {
    const told = fact(2, "recall-notice", { campaign: "R1" })
    expect(judgeFacts([told]).hasOpenRecall).toBe(true)
    expect(judgeFacts([told, fact(3, "recall-done", { campaign: "R2" })]).hasOpenRecall).toBe(true)
    expect(judgeFacts([told, fact(1, "recall-done", { campaign: "R1" })]).hasOpenRecall).toBe(true)
    expect(judgeFacts([told, fact(3, "recall-done", { campaign: "R1" })]).hasOpenRecall).toBe(false)
  })
})
