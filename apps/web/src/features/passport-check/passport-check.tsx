"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea, TextField } from "#components/ui/text-field.tsx"
import { useIsBrowser } from "#lib/use-is-browser.ts"
import { useMessages } from "#messages/client.tsx"
import type { PassportKnowledge } from "./types.ts"
import { passportInAddress, usePassportInAddress } from "./use-hash.ts"
import { useJudgement } from "./use-judgement.ts"

/** Takes a passport's code, scanned or pasted, and judges it in this browser; a scanned one at once. */
export function PassportCheck({ knowledge }: { knowledge: PassportKnowledge }) {
  const texts = useMessages("passport")
  // Sent before that, the form would go to the server, which is not to see what was typed.
  const isBrowser = useIsBrowser()
  const scanned = usePassportInAddress()
  const [typed, setTyped] = useState<string>()
  const [vin, setVin] = useState("")
  const { result, isBroken, judge } = useJudgement(knowledge)
  const place = useRef<HTMLDivElement>(null)
  // Whoever scanned a passport came for it, not for the form above.
  useEffect(() => {
    if (scanned === "") return
    setTyped(undefined)
    place.current?.scrollIntoView()
    judge(scanned, "")
  }, [scanned, judge])
  function check(event: FormEvent) {
    event.preventDefault()
    // A click can come before what is drawn has heard of the address.
    judge(typed ?? passportInAddress(), vin)
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
          value={typed ?? scanned}
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
          <Button type="submit" tone="primary" wide disabled={!isBrowser}>
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
