"use client"

import { useCallback, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { routes } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import { guideShape, guideShare } from "./guide.ts"
import { type Watching, watchPlate } from "./watch-plate.ts"

type Candidates = Extract<Watching, { candidates: unknown }>["candidates"]

/** What can be meant, each a button as wide as the hand is clumsy. A plain link: it works without a connection too. */
function CandidateLinks({ candidates, country }: { candidates: Candidates; country: string | undefined }) {
  const { camera: words } = useMessages("police")
  return (
    <ul className="grid gap-3" aria-label={words.candidates}>
      {candidates.map(({ plate, text, countries }) => (
        <li key={plate}>
          <a
            href={`${routes.police}?${new URLSearchParams({ plate, ...(country && { country }) })}`}
            className="flex min-h-16 items-center justify-between gap-4 border-4 border-ink bg-raised px-4 text-ink no-underline hover:bg-sunken"
          >
            <span className="font-plate text-3xl font-semibold tracking-wide">{text}</span>
            <span className="text-right text-ink-soft">
              {countries.length > 0 ? countries.join(" ") : words.unusual}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What to do, or what is wrong, in a sentence. */
function WatchingText({ watching }: { watching: Watching }) {
  const { camera: words } = useMessages("police")
  if (watching.state === "looking" || watching.state === "decided")
    return (
      <p role="status" className="text-lg font-bold">
        {watching.state === "decided"
          ? words.decided
          : watching.candidates.length > 0
            ? words.maybe
            : words.looking}
      </p>
    )
  if (watching.state === "starting" || watching.state === "dark")
    return (
      <p role="status" className="text-lg font-bold">
        {words[watching.state]}
      </p>
    )
  return (
    <Notice tone="warning" title={words.problems[watching.state]} live>
      {words.instead}
    </Notice>
  )
}

/** The camera with a guide for the plate, and below it what was read. */
export function CameraPanel({ country, onClose }: { country: string | undefined; onClose: () => void }) {
  const { camera: words } = useMessages("police")
  const [attempt, setAttempt] = useState(0)
  const [watching, setWatching] = useState<Watching>({ state: "starting" })
  // The same on every render, for a new one would start the camera anew.
  const start = useCallback(
    (video: HTMLVideoElement) => {
      const end = new AbortController()
      watchPlate(video, country, end.signal, setWatching).catch(() => setWatching({ state: "reader" }))
      return () => end.abort()
    },
    [country],
  )
  const candidates = "candidates" in watching ? watching.candidates : []
  const isOver = !["starting", "dark", "looking"].includes(watching.state)
  return (
    <section aria-label={words.title} className="grid gap-4">
      <div className={isOver ? "hidden" : "relative"}>
        <video
          key={attempt}
          ref={start}
          muted
          playsInline
          aria-label={words.title}
          className="aspect-4/3 w-full bg-sunken object-cover"
        />
        <div
          aria-hidden="true"
          className="absolute inset-0 m-auto border-4 border-white shadow-[0_0_0_4px_#000]"
          style={{ width: `${guideShare * 100}%`, aspectRatio: guideShape }}
        />
      </div>
      <WatchingText watching={watching} />
      <CandidateLinks candidates={candidates} country={country} />
      <p className="text-ink-soft">{words.privacy}</p>
      <div className="grid gap-3 sm:flex">
        {isOver ? (
          <Button className="min-h-14" onClick={() => setAttempt(attempt + 1)}>
            {words.again}
          </Button>
        ) : null}
        <Button className="min-h-14" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  )
}
