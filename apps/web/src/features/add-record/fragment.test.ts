import { getDomain } from "@urcar/sdk/chain"
import { registrationTypedData, toUnsignedRecord } from "@urcar/sdk/records"
import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { buildRecord } from "./build-record.ts"
import { isComplete, keepCollection, loadCollections } from "./collection.ts"
import { fromFragment, toFragment } from "./fragment.ts"
import { newRequestId, toPlain, witnessRequest } from "./packet.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { takeAnswer } from "./take-answer.ts"
import { toInput } from "./to-input.ts"

const account = (digit: string) => privateKeyToAccount(`0x${digit.repeat(64)}`)
const [author, first, second, stranger] = [account("1"), account("2"), account("3"), account("4")]
const chainId = 31_337

function sampleRequest() {
  const { input } = toInput(sampleInspection(), sampleForm("inspection"), "2026-06-01")
  const unsigned = toUnsignedRecord(buildRecord(input), {
    author: author.address,
    witnesses: [first.address, second.address],
    deadline: 1_800_000_000,
  })
  return { id: newRequestId(), items: [{ unsigned, owner: author.address }] }
}

async function answerOf(request: ReturnType<typeof sampleRequest>, signer: typeof first, named = signer) {
  const signatures = await Promise.all(
    request.items.map(({ unsigned, owner }) =>
      signer.signTypedData(registrationTypedData(unsigned, owner, getDomain(chainId))),
    ),
  )
  return toFragment({ id: request.id, witness: named.address, signatures })
}

describe("witness link", () => {
  test("default: a request comes out as it went in", async () => {
    const request = sampleRequest()
    const fragment = await toFragment(toPlain(request))
    expect(fragment).toMatch(/^[\w-]+$/)
    expect(witnessRequest.parse(await fromFragment(fragment))).toEqual(request)
  })

  test("error: a link cut off, or altered, is none", async () => {
    const fragment = await toFragment(toPlain(sampleRequest()))
    await expect(fromFragment(fragment.slice(0, -20))).rejects.toThrow()
    expect(witnessRequest.safeParse({ ...toPlain(sampleRequest()), more: 1 }).success).toBe(false)
  })
})

describe("takeAnswer", () => {
  test("default: complete once author and both witnesses have signed, also after a reload", async () => {
    const request = sampleRequest()
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    const start = { request, signatures: { [author.address.toLowerCase()]: ["0x01" as const] } }
    const one = await takeAnswer(await answerOf(request, first), start, chainId)
    if (!one) throw new Error("the first answer was refused")
    expect(isComplete(one)).toBe(false)
    keepCollection(one, storage)
    const again = loadCollections(storage)[request.id]
    if (!again) throw new Error("nothing was kept")
    const both = await takeAnswer(await answerOf(request, second), again, chainId)
    expect(both && isComplete(both)).toBe(true)
  })

  test("behavior: signatures of strangers, of another request or under another name are refused", async () => {
    const request = sampleRequest()
    const start = { request, signatures: {} }
    expect(await takeAnswer(await answerOf(request, stranger), start, chainId)).toBeUndefined()
    expect(await takeAnswer(await answerOf(request, stranger, first), start, chainId)).toBeUndefined()
    expect(await takeAnswer(await answerOf(sampleRequest(), first), start, chainId)).toBeUndefined()
    expect(await takeAnswer("nonsense", start, chainId)).toBeUndefined()
  })
})
