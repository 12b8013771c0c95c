import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import { computeRewards } from "./compute-rewards.ts"
import { rewardClasses, rewardFormula } from "./formula.ts"
import type { RewardedRecord, RewardedSale } from "./reward-sale.ts"
import { rewardLeaf, verifyRewardProof } from "./reward-tree.ts"

const random = createRandom(53)
const period = 700
const day = 86_400
const start = period * rewardFormula.periodSeconds

/** An address by its name. */
function at(name: string): string {
  const digits = Array.from(name, (letter) => letter.charCodeAt(0).toString(16)).join("")
  return `0x${digits.padStart(40, "0")}`
}

interface Vector {
  readonly name: string
  readonly period: number
  readonly sales: readonly (Omit<RewardedSale, "fee"> & { readonly fee: string })[]
  readonly losers: readonly string[]
  readonly expected: {
    readonly amounts: Readonly<Record<string, string>>
    readonly total: string
    readonly root: string
    readonly proofs: Readonly<Record<string, readonly string[]>>
  }
}

const vectors: { version: number; cases: Vector[] } = JSON.parse(
  readFileSync(new URL("vectors.json", import.meta.url), "utf8"),
)

function makeRecord(sequence: number, kind: string, author: string, ...witnesses: string[]): RewardedRecord {
  return {
    sequence,
    kind,
    author: at(author),
    witnesses: witnesses.map(at),
    recordedAt: start - (100 - sequence) * day,
  }
}

function makeSale(
  fee: bigint,
  records: readonly RewardedRecord[],
  parties = ["seller", "buyer"],
): RewardedSale {
  const [seller = "seller", buyer = "buyer"] = parties
  const sequence = records.length + 1
  return {
    vin: "WVWZZZ1JZ3W386752",
    sequence,
    recordedAt: start + day,
    fee,
    seller: at(seller),
    buyer: at(buyer),
    others: [at("desk")],
    records,
  }
}

const compute = (sales: readonly RewardedSale[], losers: readonly string[] = []) =>
  computeRewards({ period, sales, losers: losers.map(at) })

const earned = (sales: readonly RewardedSale[], account: string, losers: readonly string[] = []) =>
  compute(sales, losers).amounts.get(at(account)) ?? 0n

const life = [
  makeRecord(1, "manufacture", "maker"),
  makeRecord(2, "inspection", "station"),
  makeRecord(3, "maintenance", "workshop"),
  makeRecord(4, "repair", "workshop"),
  makeRecord(5, "accident", "insurer"),
  makeRecord(6, "reading", "tyres"),
]

describe("computeRewards", () => {
  test.each(vectors.cases)("vector: $name", ({ sales, expected, ...input }) => {
    const read = sales.map((sale) => ({ ...sale, fee: BigInt(sale.fee) }))
    const { amounts, total, root, proofs } = computeRewards({ ...input, sales: read })
    expect({
      amounts: Object.fromEntries(Array.from(amounts, ([account, amount]) => [account, String(amount)])),
      total: String(total),
      root,
      proofs: Object.fromEntries(proofs),
    }).toEqual(expected)
  })

  test("default", () => {
    const { amounts, total } = compute([makeSale(10_000n, life)])
    expect(Object.fromEntries(amounts)).toEqual({
      [at("maker")]: 750n,
      [at("station")]: 2_000n,
      [at("workshop")]: 1_250n,
      [at("insurer")]: 1_000n,
    })
    expect(total).toBe(5_000n)
  })

  test("behavior: what no class earned stays in the pool", () => {
    expect(compute([makeSale(10_000n, life.slice(0, 2))]).total).toBe(2_750n)
    expect(compute([makeSale(10_000n, [])])).toMatchObject({ total: 0n, root: `0x${"0".repeat(64)}` })
  })

  test("behavior: nothing to seller, buyer, desk, nor to who signed with one of them on this vehicle", () => {
    const sales = (...records: RewardedRecord[]) => [makeSale(10_000n, records)]
    for (const party of ["seller", "buyer", "desk"]) {
      expect(earned(sales(makeRecord(1, "inspection", party)), party)).toBe(0n)
      const inspection = makeRecord(1, "inspection", "station")
      expect(earned(sales(inspection, makeRecord(2, "correction", party, "station")), "station")).toBe(0n)
      expect(earned(sales(inspection, makeRecord(2, "correction", "station", party)), "station")).toBe(0n)
      expect(earned(sales(inspection, makeRecord(2, "correction", "x", party, "station")), "station")).toBe(
        0n,
      )
    }
  })

  test("behavior: an author that lost a dispute in the period earns nothing in it", () => {
    expect(earned([makeSale(10_000n, life)], "station", ["station"])).toBe(0n)
  })

  test("behavior: an author counts in one class only", () => {
    const records = [
      makeRecord(1, "inspection", "all"),
      makeRecord(2, "repair", "all"),
      makeRecord(3, "claim", "all"),
    ]
    expect(earned([makeSale(10_000n, records)], "all")).toBe(2_000n)
  })

  test("behavior: neither records before the look-back nor sales of another period count", () => {
    const old = { ...makeRecord(1, "inspection", "station"), recordedAt: start - 1_462 * day }
    expect(compute([makeSale(10_000n, [old])]).total).toBe(0n)
    const later = { ...makeSale(10_000n, life), recordedAt: start + rewardFormula.periodSeconds }
    expect(compute([later]).total).toBe(0n)
  })

  test("behavior: every proof leads to the root, and no other amount does", () => {
    for (let count = 1; count < 20; count++) {
      const records = Array.from({ length: count }, (_, index) =>
        makeRecord(index + 1, "inspection", `s${index}`),
      )
      const { root, proofs, amounts } = compute([makeSale(1_000_000n, records)])
      expect(proofs.size).toBe(count)
      for (const [account, amount] of amounts) {
        const proof = proofs.get(account) ?? []
        expect(verifyRewardProof(root, rewardLeaf(period, account, amount), proof)).toBe(true)
        expect(verifyRewardProof(root, rewardLeaf(period, account, amount + 1n), proof)).toBe(false)
      }
    }
  })

  test("behavior: weights are hundredths of the whole", () => {
    const sum = rewardClasses.reduce((all, name) => all + rewardFormula.weights[name], 0)
    expect(sum).toBe(100)
  })
})

const kinds = [...Object.keys(rewardFormula.classOfKind), "reading", "correction", "odometer-replaced"]

/** Records by the accounts named, with anybody as witnesses. */
function makeRecords(count: number, authors: readonly [string, ...string[]]): RewardedRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const witnesses = Array.from({ length: random.integer(0, 2) }, () => random.pick(authors))
    return makeRecord(
      index + 1,
      kinds[random.integer(0, kinds.length - 1)] ?? "reading",
      random.pick(authors),
      ...witnesses,
    )
  })
}

/** What all attackers together get of a period. */
function lootOf(sales: readonly RewardedSale[], losers: readonly string[] = []): bigint {
  const { amounts } = compute(sales, losers)
  return [...amounts].reduce((sum, [account, amount]) => (attackers.has(account) ? sum + amount : sum), 0n)
}

const gang = ["a1", "a2", "a3", "a4", "a5", "a6"] as const
const attackers: ReadonlySet<string> = new Set(gang.map(at))

describe("who attacks the formula loses money", () => {
  test("behavior: wash sales: whatever a gang writes on its cars, it gets back at most half of the fees it paid", () => {
    for (let run = 0; run < 400; run++) {
      const sales = Array.from({ length: random.integer(1, 6) }, () => {
        const [seller, buyer] = random.shuffle(gang)
        const fee = BigInt(random.integer(1, 1_000_000))
        return makeSale(fee, makeRecords(random.integer(0, 30), [...gang]), [seller ?? "a1", buyer ?? "a2"])
      })
      const paid = sales.reduce((sum, { fee }) => sum + fee, 0n)
      expect(lootOf(sales) * 2n).toBeLessThanOrEqual(paid)
      expect(lootOf(sales)).toBeLessThan(paid)
    }
  })

  test("behavior: wash sales beside honest ones take nothing from these", () => {
    for (let run = 0; run < 100; run++) {
      const honest = makeSale(BigInt(random.integer(1, 1_000_000)), life)
      const wash = makeSale(BigInt(random.integer(1, 1_000_000)), makeRecords(20, [...gang]), ["a1", "a2"])
      for (const name of ["maker", "station", "workshop", "insurer"])
        expect(earned([honest, wash], name)).toBe(earned([honest], name))
    }
  })

  test("behavior: record spam: a record more of the same author and kind earns nothing more", () => {
    for (let run = 0; run < 200; run++) {
      const fee = BigInt(random.integer(1, 1_000_000))
      const once = [...life, makeRecord(7, "inspection", "a1")]
      const spam = Array.from({ length: random.integer(1, 200) }, (_, index) => ({
        ...makeRecord(8, random.pick(["inspection", "inspection", "reading", "claim"]), "a1"),
        sequence: 8 + index,
      }))
      expect(lootOf([makeSale(fee, [...once, ...spam])])).toBeLessThanOrEqual(lootOf([makeSale(fee, once)]))
    }
  })

  test("behavior: record spam on strangers' cars: one dispute lost takes all of the period, and the stake besides", () => {
    for (let run = 0; run < 100; run++) {
      const sales = Array.from({ length: 20 }, () =>
        makeSale(BigInt(random.integer(1, 1_000_000)), [...life, makeRecord(7, "inspection", "a1")]),
      )
      expect(lootOf(sales)).toBeGreaterThan(0n)
      expect(lootOf(sales, ["a1"])).toBe(0n)
    }
  })

  test("behavior: record spam on strangers' cars: with one false record of fifty disputed, stakes lost exceed what was got", () => {
    const euro = 1_000_000n
    const exposure = (10_000n * euro) / 5n
    let got = 0n
    let lost = 0n
    for (let run = 0; run < 100; run++) {
      const sales = Array.from({ length: random.integer(1, 30) }, () =>
        makeSale(BigInt(random.integer(20, 100)) * euro, [...life, makeRecord(7, "inspection", "a1")]),
      )
      const isCaught = sales.some(() => random.integer(1, 50) === 1)
      got += lootOf(sales, isCaught ? ["a1"] : [])
      lost += isCaught ? exposure : 0n
    }
    expect(got).toBeGreaterThan(0n)
    expect(lost).toBeGreaterThan(got)
  })

  test("behavior: splitting: many licences (a stake each) in a class share one class's part", () => {
    for (let run = 0; run < 100; run++) {
      const fee = BigInt(random.integer(100, 1_000_000))
      const split = gang
        .slice(0, random.integer(1, 6))
        .map((name, index) => makeRecord(7 + index, "inspection", name))
      const classPart = (fee * 5_000n * 40n) / 1_000_000n
      expect(lootOf([makeSale(fee, [...life, ...split])])).toBeLessThanOrEqual(classPart)
    }
  })

  test("behavior: mutual witnessing: a witness earns nothing, and signing with a party costs the author its part", () => {
    for (let run = 0; run < 200; run++) {
      const fee = BigInt(random.integer(100, 1_000_000))
      const own = [makeRecord(1, "inspection", "a1"), makeRecord(2, "repair", "a2")]
      const mutual = Array.from({ length: random.integer(1, 10) }, (_, index) => {
        const [author = "a1", ...witnesses] = random.shuffle(gang).slice(0, 3)
        return makeRecord(3 + index, random.pick(["correction", "odometer-replaced"]), author, ...witnesses)
      })
      const strangers = lootOf([makeSale(fee, [...own, ...mutual])])
      expect(strangers).toBe(lootOf([makeSale(fee, own)]))
      const asParty = lootOf([makeSale(fee, [...own, ...mutual], ["a3", "a4"])])
      expect(asParty).toBeLessThanOrEqual(strangers)
    }
  })
})
