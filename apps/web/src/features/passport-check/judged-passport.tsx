"use client"

import { useState } from "react"
import { Button, ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { routes } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { judgePassport } from "./judge-passport.ts"
import { PassportResult } from "./passport-result.tsx"
import type { PassportKnowledge } from "./types.ts"

/** Props of {@link JudgedPassport}. */
export type JudgedPassportProps = {
  vin: string
  /** What the QR holds */
  code: string
  /** The QR, as the address of a picture */
  picture: string
  /** Origin that the QR leads to */
  site: string
  /** Records that the lists know now; `undefined` while they do not answer */
  recordsNow: number | undefined
  knowledge: PassportKnowledge
}

const now = () => Math.floor(Date.now() / 1000)

/** Judges the passport as a buyer's browser would, and shows its code only if it is genuine. */
export function JudgedPassport({ vin, code, picture, site, recordsNow, knowledge }: JudgedPassportProps) {
  const { print } = useMessages("passport")
  const { preferences } = useFormat()
  const [judgement] = useState(() => judgePassport(code, knowledge, { now: now(), vin }))
  const { verdict, passport } = judgement.verdict
  if (verdict !== "genuine" || judgement.isContradicted) return <PassportResult {...judgement} />
  const later = (recordsNow ?? 0) - (passport?.vehicle.recordCount ?? 0)
  return (
    <div className="grid gap-6">
      {later > 0 ? <Notice tone="warning" title={plural(preferences.tag, print.later, later)} /> : null}
      <div className="grid gap-8 md:grid-cols-[1fr_20rem] print:grid-cols-[1fr_9cm]">
        <div className="grid content-start gap-4">
          <PassportResult {...judgement} />
          <p className="text-ink-soft">{print.checked}</p>
        </div>
        <figure className="grid content-start gap-2">
          <img src={picture} alt={print.code} className="w-full bg-white" />
          <figcaption className="break-words">{fill(print.scan, { site })}</figcaption>
        </figure>
      </div>
      <p className="flex flex-wrap gap-3" data-print="no">
        <Button tone="primary" onClick={() => window.print()}>
          {print.button}
        </Button>
        <ButtonLink href={`${routes.verify}#${code}`}>{print.open}</ButtonLink>
      </p>
    </div>
  )
}
