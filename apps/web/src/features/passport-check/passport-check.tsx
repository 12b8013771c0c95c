"use client"

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea, TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import type { PassportKnowledge } from "./types.ts"
import { usePassportInAddress } from "./use-hash.ts"

const now = () => Math.floor(Date.now() / 1000)
const plainVin = (text: string) => text.replaceAll(/[\s·-]/g, "").toUpperCase()

/** Takes a passport's code, scanned or pasted, and judges it in this browser. */
export function PassportCheck(knowledge: PassportKnowledge) {
  const texts = useMessages("passport")
  const scanned = usePassportInAddress()
  const [typed, setTyped] = useState<string>()
  const [vin, setVin] = useState("")
  const [result, setResult] = useState<ReactNode>()
  const [isBroken, setBroken] = useState(false)
  const code = typed ?? scanned
  const place = useRef<HTMLDivElement>(null)
  // Whoever scanned a passport came for it, not for the form above.
  useEffect(() => {
    if (scanned !== "") place.current?.scrollIntoView()
  }, [scanned])
  async function check(event: FormEvent) {
    event.preventDefault()
    try {
      const { showJudgement } = await import("./show-judgement.tsx")
      const car = plainVin(vin)
      setResult(showJudgement(code, knowledge, { now: now(), ...(car && { vin: car }) }))
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <div ref={place} className="grid scroll-mt-24 gap-5">
      <form noValidate onSubmit={check} className="grid max-w-xl gap-5">
        <TextArea
          name="passport-code"
          label={texts.code}
          hint={texts.codeHint}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setTyped(target.value)}
        />
        <TextField
          name="passport-vin"
          label={texts.vin}
          hint={texts.vinHint}
          mono
          maxLength={24}
          autoComplete="off"
          value={vin}
          onChange={({ target }) => setVin(target.value)}
        />
        <div>
          <Button type="submit" tone="primary" wide>
            {texts.button}
          </Button>
        </div>
      </form>
      {isBroken ? (
        <Notice tone="problem" live title={texts.refused}>
          {texts.broken}
        </Notice>
      ) : null}
      {isBroken ? null : result}
    </div>
  )
}
