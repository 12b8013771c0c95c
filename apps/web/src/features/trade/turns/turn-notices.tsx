"use client"

import { useSyncExternalStore } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"
import { startTelling, stopTelling, telling, watchTelling } from "./tell.ts"

/** Being told by the browser when it is one's turn: asked for by a click alone, and honest about its limits. */
export function TurnNotices() {
  const { turns: texts } = useMessages("account")
  const state = useSyncExternalStore(watchTelling, telling, () => "off" as const)
  const titles = { unavailable: texts.unavailable, denied: texts.denied, off: texts.heading, on: texts.on }
  return (
    <Notice tone="plain" title={titles[state]}>
      <p>{state === "denied" ? texts.deniedText : texts.text}</p>
      {state === "off" ? (
        <div className="mt-3">
          <Button onClick={() => void startTelling()}>{texts.ask}</Button>
        </div>
      ) : null}
      {state === "on" ? (
        <div className="mt-3">
          <Button onClick={stopTelling}>{texts.stop}</Button>
        </div>
      ) : null}
    </Notice>
  )
}
