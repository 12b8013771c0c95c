"use client"

import { lazy, Suspense, useRef, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { useMessages } from "#messages/client.tsx"

const CameraPanel = lazy(() =>
  import("./camera-panel.tsx").then((module) => ({ default: module.CameraPanel })),
)

/** The country chosen in the form around an element. */
function chosenCountry(element: HTMLElement | null): string | undefined {
  const form = element?.closest("form")
  const country = form ? new FormData(form).get("country") : null
  return typeof country === "string" && country !== "" ? country : undefined
}

/** Reads the plate with the camera. Camera and recogniser load when they are asked for. */
export function ReadByCamera() {
  const { camera: words } = useMessages("police")
  const place = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<{ country: string | undefined } | null>(null)
  return (
    <div ref={place}>
      {opened ? (
        <Suspense fallback={<p role="status">{words.starting}</p>}>
          <CameraPanel country={opened.country} onClose={() => setOpened(null)} />
        </Suspense>
      ) : (
        <Button
          className="min-h-16 w-full text-xl"
          onClick={() => setOpened({ country: chosenCountry(place.current) })}
        >
          {words.open}
        </Button>
      )}
    </div>
  )
}
