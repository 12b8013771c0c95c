"use client"

import { useQuery } from "@tanstack/react-query"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { useMessages } from "#messages/client.tsx"
import { toFragment } from "./fragment.ts"

/** Longest text that still makes a QR code which phones read from a screen. */
const qrLimit = 1800

async function toQr(link: string): Promise<string | undefined> {
  if (link.length > qrLimit) return undefined
  const qrcode = await import("qrcode")
  const svg = await qrcode.toString(link, { type: "svg", errorCorrectionLevel: "L", margin: 3 })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** A link whose whole content stands after `#`: to open, to copy, or as a QR code. No server ever sees it. */
export function LinkCard(props: { path: string; prefix?: string; value: unknown; id: string; open: string }) {
  const { witness: texts } = useMessages("add")
  const common = useMessages("common")
  const { data } = useQuery({
    meta: { local: true },
    queryKey: ["link", props.path, props.id, JSON.stringify(props.value)],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const path = `${props.path}#${props.prefix ?? ""}${await toFragment(props.value)}`
      const link = new URL(path, location.href).href
      return { path, link, qr: await toQr(link) }
    },
  })
  if (!data) return <span className="skeleton inline-block h-4 w-40" />
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <Link href={data.path}>{props.open}</Link>
      <CopyButton value={data.link} label={texts.copyLink} copiedText={common.copied}>
        <span aria-hidden="true">{texts.copyLink}</span>
      </CopyButton>
      {data.qr ? (
        <Details summary={texts.qr}>
          <img src={data.qr} alt={texts.qrAlt} className="size-72 max-w-full bg-white" />
        </Details>
      ) : (
        <p className="text-ink-soft">{texts.qrTooLong}</p>
      )}
    </div>
  )
}
