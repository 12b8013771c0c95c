"use client"

import { useQuery } from "@tanstack/react-query"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Link } from "#components/ui/link.tsx"
import { toFragment } from "#lib/fragment.ts"
import { witnessRoutes } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import { type Collection, toPlain } from "./packet.ts"

/** Longest text that still makes a QR code which phones read from a screen. */
const qrLimit = 1800

async function toQr(link: string): Promise<string | undefined> {
  if (link.length > qrLimit) return undefined
  const qrcode = await import("qrcode")
  const svg = await qrcode.toString(link, { type: "svg", errorCorrectionLevel: "L", margin: 3 })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/**
 * A link that carries a whole draft with its signatures after `#`: to open, to copy, or as a QR code. No server ever
 * sees it.
 *
 * @param to the page that opens it: where a witness signs, or where signatures are collected
 */
export function LinkCard(props: { collection: Collection; to: keyof typeof witnessRoutes; open: string }) {
  const texts = useMessages("witness")
  const common = useMessages("common")
  const value = toPlain(props.collection)
  const { data } = useQuery({
    meta: { local: true },
    queryKey: ["link", props.to, JSON.stringify(value)],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const path = `${witnessRoutes[props.to]}#${await toFragment(value)}`
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
