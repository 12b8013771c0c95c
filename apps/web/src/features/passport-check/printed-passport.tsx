"use client"

import { ButtonLink } from "#components/ui/button.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { useIsBrowser } from "#lib/use-is-browser.ts"
import { useMessages } from "#messages/client.tsx"
import type { JudgedPassportProps } from "./judged-passport.tsx"

const JudgedPassport = lazyPart(() => import("./judged-passport.tsx").then((module) => module.JudgedPassport))

/** A passport for paper. Nothing of it is shown before this browser has checked it. */
export function PrintedPassport(props: JudgedPassportProps) {
  const { print } = useMessages("passport")
  const isBrowser = useIsBrowser()
  return (
    <div className="grid gap-6">
      {isBrowser ? <JudgedPassport {...props} /> : <p>{print.judging}</p>}
      <p data-print="no">
        <ButtonLink href={vehicleRoute(props.vin)}>{print.back}</ButtonLink>
      </p>
    </div>
  )
}
