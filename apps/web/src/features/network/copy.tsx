"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { Block } from "./copied-block.tsx"
import { areReal, type CopiedBlock, changeField, changeTransaction, sealBlocks } from "./logic/own-chain.ts"

type Texts = Messages["pages"]["network"]["explain"]

/** The page's own copy of some blocks, in which one changes a byte and sees which hashes break. */
export function Copy({ blocks, texts }: { blocks: readonly CopiedBlock[]; texts: Texts }) {
  // The copy stays what it was while the page follows the register.
  const [original] = useState(blocks)
  const [copy, setCopy] = useState(blocks)
  const [was, is, isReal] = [sealBlocks(original), sealBlocks(copy), areReal(original)]
  const broken = is.filter(({ seal }, place) => seal !== was[place]?.seal).length
  const isTold = original.every(({ hash }, place) => hash === was[place]?.seal)
  const replace = (place: number, change: (block: CopiedBlock) => CopiedBlock) =>
    setCopy(copy.map((one, at) => (at === place ? change(one) : one)))
  return (
    <>
      <p className="max-w-prose">{isReal && isTold ? texts.real : texts.own}</p>
      <p aria-live="polite" className="flex flex-wrap items-center gap-3 font-semibold">
        {broken === 0 ? texts.all : fill(texts.some, { count: String(broken) })}
        {broken > 0 && <Button onClick={() => setCopy(original)}>{texts.undo}</Button>}
      </p>
      <ol className="grid gap-4">
        {copy.map((block, place) => {
          const [copied, before, now] = [original[place], was[place], is[place]]
          return (
            copied &&
            before &&
            now && (
              <Block
                key={block.number}
                {...{ copied, block, isReal, texts }}
                was={before}
                is={now}
                onTransaction={(at) => replace(place, (one) => changeTransaction(one, at))}
                onField={(field) => replace(place, (one) => changeField(one, field))}
              />
            )
          )
        })}
      </ol>
      {broken > 0 && <p className="max-w-prose">{texts.unsigned}</p>}
    </>
  )
}
