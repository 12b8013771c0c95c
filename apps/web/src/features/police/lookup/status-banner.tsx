import type { VehicleStatus } from "@urcar/sdk/actions"
import type { PoliceTexts } from "../texts.ts"

const looks: Record<VehicleStatus, string> = {
  stolen: "border-red bg-red text-on-red",
  scrapped: "border-ink bg-ink text-paper",
  exported: "border-ink bg-ink text-paper",
  annulled: "border-ink bg-ink text-paper",
  active: "border-ink bg-raised text-ink",
}

/** A vehicle's status, readable at arm's length: in words first, colour only adds. */
export function StatusBanner(props: {
  status: VehicleStatus
  isFrozen: boolean
  /** Who says so, in a sentence. */
  source: string
  words: PoliceTexts["police"]["result"]
}) {
  const { status, isFrozen, source, words } = props
  const text =
    status === "stolen"
      ? words.stolenText
      : status === "scrapped"
        ? words.scrappedText
        : status === "exported"
          ? words.exportedText
          : status === "annulled"
            ? words.annulledText
            : undefined
  return (
    <div role={status === "stolen" ? "alert" : "status"} className={`border-4 p-4 ${looks[status]}`}>
      <p className="flex items-center gap-3 text-2xl font-bold">
        {status === "stolen" ? (
          <svg viewBox="0 0 16 16" className="size-9 shrink-0" fill="currentColor" aria-hidden="true">
            <path d="M8 1 16 15H0ZM7.2 6v4.500h1.600V6Zm0 5.500V13h1.600v-1.500Z" fillRule="evenodd" />
          </svg>
        ) : null}
        {words[status]}
      </p>
      {text ? <p className="text-lg">{text}</p> : null}
      {isFrozen ? <p className="text-lg">{words.frozen}</p> : null}
      <p>{source}</p>
    </div>
  )
}
