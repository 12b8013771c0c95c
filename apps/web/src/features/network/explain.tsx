"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import type { Messages } from "#messages/types.ts"
import type { CopiedBlock } from "./logic/own-chain.ts"

const Copy = lazyPart(() => import("./copy.tsx").then((module) => module.Copy))

type Texts = Messages["pages"]["network"]["explain"]

/**
 * What a block, a root, a chain of hashes and a validator are, in words, and a copy to break for whoever asks for one.
 *
 * @param signed who signs blocks here
 */
export function Explain({
  blocks,
  signed,
  texts,
}: {
  blocks: readonly CopiedBlock[]
  signed: string
  texts: Texts
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="explain" className="grid gap-3">
      <h2 id="explain">{texts.title}</h2>
      <p className="max-w-prose">{texts.lead}</p>
      <ul className="grid max-w-prose list-disc gap-1 pl-6">
        {[texts.block, texts.root, texts.chain, texts.signed, signed].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {blocks.length === 0 ? (
        <p>{texts.none}</p>
      ) : isOpen ? (
        <Copy blocks={blocks} texts={texts} />
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{texts.open}</Button>
        </p>
      )}
    </section>
  )
}
