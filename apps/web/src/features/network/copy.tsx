"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { type CopiedBlock, changeByte, type SealedBlock, sealBlocks } from "./logic/own-chain.ts"

type Texts = Messages["pages"]["network"]["explain"]

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

function Block(props: {
  was: SealedBlock
  is: SealedBlock
  onChange: (transaction: number) => void
  texts: Texts
}) {
  const { was, is, onChange, texts } = props
  return (
    <li className="grid gap-2 border-l-4 border-rule pl-4" data-testid="copied-block">
      <h3>{fill(texts.blockNumber, { number: String(is.number) })}</h3>
      <ol className="grid gap-1">
        {is.transactions.map((hash, place) => (
          <li key={was.transactions[place]} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-ink-soft">{texts.transaction}</span>
            <code title={hash}>{shortKey(hash)}</code>
            {hash !== was.transactions[place] && <Tag tone="amber">{texts.changed}</Tag>}
            <Button tone="quiet" onClick={() => onChange(place)}>
              {texts.change}
            </Button>
          </li>
        ))}
      </ol>
      <Hash name={texts.rootName} value={is.root} isSame={is.root === was.root} texts={texts} />
      <Hash name={texts.sealName} value={is.seal} isSame={is.seal === was.seal} texts={texts} />
    </li>
  )
}

/** The page's own copy of some blocks, in which one changes a byte and sees which hashes break. */
export function Copy({ blocks, texts }: { blocks: readonly CopiedBlock[]; texts: Texts }) {
  // The copy stays what it was while the page follows the register.
  const [original] = useState(blocks)
  const [copy, setCopy] = useState(blocks)
  const was = sealBlocks(original)
  const is = sealBlocks(copy)
  const broken = is.filter(({ seal }, place) => seal !== was[place]?.seal).length
  const change = (block: number, transaction: number) =>
    setCopy(
      copy.map((one, place) =>
        place === block
          ? {
              ...one,
              transactions: one.transactions.map((hash, at) =>
                at === transaction ? changeByte(hash) : hash,
              ),
            }
          : one,
      ),
    )
  return (
    <>
      <p aria-live="polite" className="flex flex-wrap items-center gap-3 font-semibold">
        {broken === 0 ? texts.all : fill(texts.some, { count: String(broken) })}
        {broken > 0 && <Button onClick={() => setCopy(original)}>{texts.undo}</Button>}
      </p>
      <ol className="grid gap-4">
        {is.map((block, place) => {
          const before = was[place]
          return (
            before && (
              <Block
                key={block.number}
                was={before}
                is={block}
                texts={texts}
                onChange={(transaction) => change(place, transaction)}
              />
            )
          )
        })}
      </ol>
      <p className="max-w-prose text-ink-soft">{texts.own}</p>
    </>
  )
}
