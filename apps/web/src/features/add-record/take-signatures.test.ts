import type { TypedDataDefinition } from "viem"
import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { fromFragment, toFragment } from "#lib/fragment.ts"
import { buildRecord } from "./build-record.ts"
import { keepCollection, loadCollections } from "./collection.ts"
import { type Collection, missingOf, newRequestId, packet, toPlain } from "./packet.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { toStatement } from "./statement.ts"
import { takeLink } from "./take-link.ts"
import { checkPacket } from "./take-signatures.ts"
import { toInput } from "./to-input.ts"

const account = (digit: string) => privateKeyToAccount(`0x${digit.repeat(64)}`)
const [author, first, second, stranger] = [account("1"), account("2"), account("3"), account("4")]
const chainId = 31_337
const deadline = 1_800_000_000
const before = deadline - 1

function sampleRequest(nonce = 1n): Collection["request"] {
  const { input } = toInput(sampleInspection(), sampleForm("inspection"), "2026-06-01")
  const witnesses = [first.address, second.address]
  const unsigned = { record: buildRecord(input), author: author.address, witnesses, nonce, deadline }
  return { id: newRequestId(), items: [{ unsigned, owner: author.address }] }
}

/** The link a signer gives back; `named` is whose signature it says to be. */
async function linkOf(request: Collection["request"], signer: typeof first, named = signer) {
  const signatures = await Promise.all(
    request.items.map((item) => {
      const statement: TypedDataDefinition = toStatement(item, chainId)
      return signer.signTypedData(statement)
    }),
  )
  const plain = toPlain({ request, signatures: { [named.address.toLowerCase()]: signatures } })
  return `https://urcar.example/add/drafts#${await toFragment(plain)}`
}

const start = (request: Collection["request"]): Collection => ({
  request,
  signatures: { [author.address.toLowerCase()]: ["0x01"] },
})

describe("a draft's link", () => {
  test("default: it comes out as it went in, and fits where no server sees it", async () => {
    const collection = start(sampleRequest())
    const fragment = await toFragment(toPlain(collection))
    expect(fragment).toMatch(/^[\w-]+$/)
    expect(packet.parse(await fromFragment(fragment))).toEqual(collection)
  })

  test("error: a link cut off, altered, or of several parties' drafts is none", async () => {
    const collection = start(sampleRequest())
    const fragment = await toFragment(toPlain(collection))
    await expect(fromFragment(fragment.slice(0, -20))).rejects.toThrow()
    expect(packet.safeParse({ ...toPlain(collection), more: 1 }).success).toBe(false)
    const [item] = collection.request.items
    if (!item) throw new Error("The sample has no item.")
    const other = { ...item, unsigned: { ...item.unsigned, witnesses: [first.address] } }
    const mixed = { ...collection, request: { ...collection.request, items: [item, other] } }
    expect(packet.safeParse(toPlain(mixed)).success).toBe(false)
  })

  test("behavior: of the signatures a link brings, those that do not hold are left out", async () => {
    const { collection, refused } = await checkPacket(start(sampleRequest()), chainId)
    expect(collection.signatures).toEqual({})
    expect(refused).toEqual([{ signer: author.address.toLowerCase(), why: "not-over-this" }])
  })
})

describe("takeLink", () => {
  test("default: complete once author and both witnesses have signed, also after a reload", async () => {
    const request = sampleRequest()
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    const one = await takeLink(await linkOf(request, first), start(request), chainId, before)
    if (!("collection" in one)) throw new Error(one.refusal)
    expect(missingOf(one.collection)).toEqual([second.address])
    keepCollection(one.collection, storage)
    const again = loadCollections(storage)[request.id]
    if (!again) throw new Error("Nothing was kept.")
    const both = await takeLink(await linkOf(request, second), again, chainId, before)
    expect("collection" in both && missingOf(both.collection)).toEqual([])
  })

  test("behavior: one who is not asked, or signs in another's name, is refused", async () => {
    const request = sampleRequest()
    const take = async (link: string) => takeLink(link, start(request), chainId, before)
    expect(await take(await linkOf(request, stranger))).toEqual({ refusal: "not-asked" })
    expect(await take(await linkOf(request, stranger, first))).toEqual({ refusal: "not-over-this" })
    expect(await take(await linkOf(request, author, second))).toEqual({ refusal: "not-over-this" })
  })

  test("behavior: a signature counts once; those of another draft, and late ones, are refused", async () => {
    const request = sampleRequest()
    const link = await linkOf(request, first)
    const one = await takeLink(link, start(request), chainId, before)
    if (!("collection" in one)) throw new Error(one.refusal)
    expect(await takeLink(link, one.collection, chainId, before)).toEqual({ refusal: "nothing-new" })
    const other = { ...sampleRequest(2n), id: request.id }
    expect(await takeLink(await linkOf(other, first), start(request), chainId, before)).toEqual({
      refusal: "another",
    })
    expect(await takeLink(link, start(request), chainId, deadline + 1)).toEqual({ refusal: "expired" })
    expect(await takeLink("nonsense", start(request), chainId, before)).toEqual({ refusal: "broken" })
  })
})
