"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useCertificate, useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** The key as a QR code, for the officer's camera. */
function KeyCode({ address }: { address: Address }) {
  const { key: texts } = useMessages("garage")
  const common = useMessages("common")
  const { data: picture } = useQuery({
    queryKey: ["key-code", address],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const qrcode = await import("qrcode")
      const svg = await qrcode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 3 })
      return `data:image/svg+xml,${encodeURIComponent(svg)}`
    },
  })
  return (
    <div className="flex flex-wrap items-center gap-4">
      {picture ? (
        <img src={picture} alt={texts.codeAlt} className="size-48 bg-white" />
      ) : (
        <span className="skeleton size-48" />
      )}
      <div>
        <CopyButton value={address} label={texts.copy} copiedText={common.copied}>
          <span className="font-mono break-all">{address}</span>
        </CopyButton>
      </div>
    </div>
  )
}

function NotCertified({ address }: { address: Address }) {
  const { key: texts } = useMessages("garage")
  return (
    <>
      <Notice tone="warning" title={texts.notCertified}>
        <p>{texts.notCertifiedText}</p>
      </Notice>
      <ol className="list-decimal pl-6">
        {Object.values(texts.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <KeyCode address={address} />
      <p role="status" className="text-ink-soft">
        {texts.waiting}
      </p>
    </>
  )
}

/** The account's key: what a key is, whether the police certified it, how to get that done, how to make another. */
export function KeySection({ address }: { address: Address }) {
  const { key: texts } = useMessages("garage")
  const { preferences, date } = useFormat()
  const { chooseActor } = useWallet()
  const { data: certificate } = useCertificate(address)
  const { data: licence } = useLicence(address)
  const isBusiness = licence !== undefined && licence !== null && licence.roles.length > 0
  return (
    <section aria-labelledby="garage-key" className="grid gap-4">
      <h2 id="garage-key">{texts.title}</h2>
      {certificate === undefined || certificate === null ? (
        <span className="skeleton h-6 w-72" />
      ) : certificate.isValid ? (
        <p data-testid="key-certified">
          {fill(texts.certified, {
            country: countryName(preferences.tag, certificate.country),
            date: date(certificate.since),
          })}
        </p>
      ) : certificate.mayHold && isBusiness ? (
        <p>{texts.business}</p>
      ) : (
        <NotCertified address={address} />
      )}
      <Details summary={texts.whatIs}>
        <div className="grid gap-2">
          {Object.values(texts.explanation).map((paragraph) => (
            <p key={paragraph} className="max-w-prose">
              {paragraph}
            </p>
          ))}
        </div>
      </Details>
      {chooseActor ? (
        <p>
          {texts.demo}{" "}
          <Button tone="quiet" className="-mx-2" onClick={chooseActor}>
            {texts.demoAction}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
