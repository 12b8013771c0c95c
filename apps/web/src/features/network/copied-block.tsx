import type { HeaderField } from "@urcar/sdk/header"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { CopiedBlock, SealedBlock } from "./logic/own-chain.ts"

type Texts = Messages["pages"]["network"]["explain"]

/** Fields in which an audience changes something: who could want another time, another state, another receipt? */
const telling = [
  "timestamp",
  "stateRoot",
  "receiptsRoot",
  "gasUsed",
] as const satisfies readonly HeaderField[]

/** A hash, and whether it is still what it was. */
function Hash(props: { name: string; value: string; isSame: boolean; texts: Texts }) {
  const { name, value, isSame, texts } = props
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-ink-soft">{name}</span>
      <code title={value}>{shortKey(value)}</code>
      {isSame ? <Tag>{texts.fits}</Tag> : <Tag tone="red">{texts.broken}</Tag>}
    </p>
  )
}

type BlockProps = {
  /** What was copied, and what stands there now. */
  readonly copied: CopiedBlock
  readonly block: CopiedBlock
  /** What was computed over both. */
  readonly was: SealedBlock
  readonly is: SealedBlock
  readonly isReal: boolean
  readonly onTransaction: (place: number) => void
  readonly onField: (field: HeaderField) => void
  readonly texts: Texts
}

function Transactions({ block, was, is, isReal, onTransaction, texts }: BlockProps) {
  if (is.transactions.length === 0) return <p className="text-ink-soft">{texts.empty}</p>
  return (
    <ol className="grid gap-1">
      {is.transactions.map((hash, place) => (
        <li key={was.transactions[place]} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-ink-soft">{texts.transaction}</span>
          <code title={hash}>{shortKey(hash)}</code>
          {hash !== was.transactions[place] && <Tag tone="amber">{texts.changed}</Tag>}
          {(!isReal || block.transactions[place]?.signed) && (
            <Button tone="quiet" onClick={() => onTransaction(place)}>
              {texts.change}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Header({ copied, block, onField, texts }: BlockProps) {
  const [before, now] = [new Map(copied.header), new Map(block.header)]
  return (
    <Details summary={fill(texts.header, { count: String(now.size) })}>
      <ul className="grid gap-1">
        {telling.map((field) => (
          <li key={field} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-ink-soft">{texts.fields[field]}</span>
            <code title={now.get(field)}>{shortKey(now.get(field) ?? "")}</code>
            {now.get(field) !== before.get(field) && <Tag tone="amber">{texts.changed}</Tag>}
            <Button tone="quiet" onClick={() => onField(field)}>
              {texts.change}
            </Button>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{texts.others}</p>
    </Details>
  )
}

/** One block of the copy: what it holds, and the hashes that stand for it. */
export function Block(props: BlockProps) {
  const { was, is, isReal, texts } = props
  return (
    <li className="grid gap-2 border-l-4 border-rule pl-4" data-testid="copied-block">
      <h3>{fill(texts.blockNumber, { number: String(is.number) })}</h3>
      <Transactions {...props} />
      {isReal && <Header {...props} />}
      <Hash name={texts.rootName} value={is.root} isSame={is.root === was.root} texts={texts} />
      <Hash
        name={isReal ? texts.hashName : texts.sealName}
        value={is.seal}
        isSame={is.seal === was.seal}
        texts={texts}
      />
    </li>
  )
}
