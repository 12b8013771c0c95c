import { createWriteClient } from "@urcar/sdk/chain"
import { renderToStaticMarkup } from "react-dom/server"
import { recoverTypedDataAddress, type TypedDataDefinition } from "viem"
import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { WalletProvider } from "#lib/wallet/wallet-provider.tsx"
import { ReaderProvider } from "#messages/client.tsx"
import { en } from "#messages/en/index.ts"
import { buildRecord } from "./build-record.ts"
import type { WitnessItem } from "./packet.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { signItems } from "./sign-items.ts"
import { SignedFields } from "./signed-fields.tsx"
import { type Statement, toStatement } from "./statement.ts"
import { toInput } from "./to-input.ts"

const chainId = 31_337
const author = privateKeyToAccount(`0x${"1".repeat(64)}`)
const witness = privateKeyToAccount(`0x${"2".repeat(64)}`)
const other = privateKeyToAccount(`0x${"3".repeat(64)}`)
const preferences = { locale: "en", tag: "en-GB", unit: "km", theme: undefined } as const
const nowhere = "http://127.0.0.1:9"

function sampleItem(isFirst: boolean): WitnessItem {
  const { input } = toInput(sampleInspection(), sampleForm("inspection"), "2026-06-01")
  const witnesses = [witness.address, other.address]
  const unsigned = {
    record: buildRecord(input),
    author: author.address,
    witnesses,
    nonce: 7n,
    deadline: 1.8e9,
  }
  return { unsigned, owner: isFirst ? other.address : null }
}

/** The screen on which author and witnesses see what they sign. */
const screenOf = (statement: Statement) =>
  renderToStaticMarkup(
    <ReaderProvider preferences={preferences} messages={en}>
      <WalletProvider config={{ chainId, rpc: nowhere, indexer: nowhere, gateway: nowhere, police: nowhere }}>
        <SignedFields statement={statement} />
      </WalletProvider>
    </ReaderProvider>,
  )

const plainText = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&")

/** What the screen shows as signed, by where it stands. */
const shownBy = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<code data-signed="([^"]+)"[^>]*>([^<]*)<\/code>/g)].map(
      ([, path = "", text = ""]) => [path, plainText(text)],
    ),
  )

/** Everything in the typed data, flattened without a look at how the screen does it. */
function flatten(value: unknown, path: string): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [path]: String(value) }
  const isList = Array.isArray(value)
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) =>
      flatten(inner, `${path}.${isList ? Number(name) + 1 : name}`),
    ),
  )
}

const asSigned = ({ message, domain }: Statement) => ({
  ...Object.fromEntries(Object.entries(flatten(message, "")).map(([path, value]) => [path.slice(1), value])),
  ...flatten(domain, "domain"),
})

describe("SignedFields", () => {
  for (const isFirst of [false, true]) {
    const name = isFirst ? "a first record with its owner" : "a record"

    test(`default: the screen shows every field of the typed data as it is signed, and no other: ${name}`, () => {
      const statement = toStatement(sampleItem(isFirst), chainId)
      expect(shownBy(screenOf(statement))).toEqual(asSigned(statement))
    })

    test(`behavior: what the wallet signs is what the screen was made from: ${name}`, async () => {
      const item = sampleItem(isFirst)
      const [signature = "0x"] = await signItems(createWriteClient(witness, nowhere, chainId), [item])
      const statement: TypedDataDefinition = toStatement(item, chainId)
      expect(await recoverTypedDataAddress({ ...statement, signature })).toBe(witness.address)
    })
  }

  test("behavior: a further field in the types is shown as well", () => {
    const data = {
      ...{ domain: {}, primaryType: "Note", message: { text: "a", more: { deep: ["x", "y"] } } },
      types: {
        Note: [
          { name: "text", type: "string" },
          { name: "more", type: "More" },
        ],
        More: [{ name: "deep", type: "string[]" }],
      },
    }
    const html = renderToStaticMarkup(
      <ReaderProvider preferences={preferences} messages={en}>
        <SignedFields statement={data} />
      </ReaderProvider>,
    )
    expect(shownBy(html)).toEqual({ text: "a", "more.deep.1": "x", "more.deep.2": "y" })
  })
})
