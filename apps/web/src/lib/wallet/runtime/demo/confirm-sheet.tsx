import { useRef } from "react"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { DemoAccount } from "./accounts.ts"
import { functionOf, linesOf, type SignedLine } from "./read-request.ts"
import type { SigningRequest } from "./session.ts"

type Texts = Messages["account"]["demo"]

const technical = new Set(["nonce", "sealedRoot", "evidenceRoot", "terms", "head", "desk", "spender"])
const times = new Set(["occurredAt", "deadline", "issuedAt", "expiresAt", "expiry", "until"])

const isNamed = <Names extends object>(names: Names, name: PropertyKey): name is keyof Names =>
  Object.hasOwn(names, name)

const nameOf = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name

function Lines({ lines, texts }: { lines: readonly SignedLine[]; texts: Texts }) {
  const format = useFormat()
  const show = ({ name, value }: SignedLine) =>
    times.has(name) && /^\d+$/.test(value) ? `${format.dateTime(Number(value))} UTC` : value
  return (
    <Facts
      facts={lines.map((line) => ({
        name: lines.some(({ name, path }) => name === line.name && path !== line.path)
          ? `${nameOf(texts.fields, line.name)} (${line.path.replace(/[^0-9.]+/g, "").replaceAll(".", "") || "1"})`
          : nameOf(texts.fields, line.name),
        value: <span className="font-mono break-all">{show(line)}</span>,
      }))}
    />
  )
}

function TypedData({ request, texts }: { request: SigningRequest & { type: "typed-data" }; texts: Texts }) {
  const lines = linesOf(request.typedData)
  const isPlain = ({ name }: SignedLine) => !technical.has(name)
  return (
    <>
      <Lines lines={lines.filter(isPlain)} texts={texts} />
      <Details summary={texts.technical}>
        <Lines lines={lines.filter((line) => !isPlain(line))} texts={texts} />
      </Details>
    </>
  )
}

function titleOf(request: SigningRequest, texts: Texts): string {
  if (request.type === "message") return texts.message
  if (request.type === "transaction") {
    const called = functionOf(request.data)
    const words: Readonly<Record<string, string>> = called ? texts[called.group] : {}
    return (called && words[called.name]) ?? texts.otherCall
  }
  const { primaryType } = request.typedData
  return isNamed(texts.statements, primaryType) ? texts.statements[primaryType] : texts.otherStatement
}

/** What the demo wallet is asked to sign, in words, before it does; closing it rejects. */
export function ConfirmSheet(props: {
  account: DemoAccount
  request: SigningRequest
  answer: (agreed: boolean) => void
}) {
  const { demo: texts } = useMessages("account")
  const common = useMessages("common")
  const { account, request } = props
  const answered = useRef(false)
  function answer(agreed: boolean) {
    if (answered.current) return
    answered.current = true
    props.answer(agreed)
  }
  const isTransaction = request.type === "transaction"
  return (
    <Dialog title={titleOf(request, texts)} closeText={common.close} onClose={() => answer(false)}>
      <p>
        {fill(isTransaction ? texts.asksToSend : texts.asksToSign, {
          name: account.actor?.name ?? texts.freshName,
        })}
      </p>
      <div className="my-4 max-h-[45dvh] overflow-y-auto">
        {request.type === "typed-data" ? <TypedData request={request} texts={texts} /> : null}
        {request.type === "message" ? <pre className="whitespace-pre-wrap">{request.text}</pre> : null}
        {isTransaction ? (
          <Facts
            facts={[
              { name: texts.to, value: <span className="font-mono break-all">{request.to ?? "–"}</span> },
              { name: texts.value, value: `${Number(request.value) / 1e18}` },
              { name: texts.size, value: fill(texts.bytes, { count: (request.data.length - 2) / 2 }) },
            ]}
          />
        ) : null}
      </div>
      <p className="text-ink-soft">{isTransaction ? texts.feeNote : texts.signNote}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button tone="primary" wide onClick={() => answer(true)}>
          {isTransaction ? texts.send : texts.sign}
        </Button>
        <Button wide onClick={() => answer(false)}>
          {texts.reject}
        </Button>
      </div>
    </Dialog>
  )
}
