import type { Metadata } from "next"
import { Link } from "#components/ui/link.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { CheckForm, readCheckEntry } from "#features/check-entry/index.ts"
import { CheckPanel, toCheckTexts } from "#features/vehicle-life/index.ts"
import { publicConfig } from "#lib/env.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { fill, getMessages } from "#messages/index.ts"
import { PassportSection } from "./passport-section.tsx"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).verify.title }
}

type VerifyProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function VerifyPage({ searchParams }: VerifyProps) {
  const [search, texts] = await Promise.all([searchParams, getMessages()])
  const { verify } = texts
  const entry = readCheckEntry(search, publicConfig.rpc)
  const { vin, endpoints } = entry
  const checkTexts = {
    ...toCheckTexts(texts),
    verification: { ...texts.identity.verification, meaning: verify.meaning },
  }
  return (
    <>
      <PageHeading title={verify.heading} lead={verify.lead} />
      {vin === undefined || endpoints === undefined ? null : (
        <section aria-labelledby="result" className="mb-10 grid gap-3">
          <h2 id="result">{fill(verify.result, { vin })}</h2>
          <CheckPanel
            key={[vin, ...endpoints].join(" ")}
            question={{ vin, chainId: publicConfig.chainId, endpoints, shown: null, hints: null }}
            texts={checkTexts}
            isEager
          />
          <p>
            <Link href={vehicleRoute(vin)}>{verify.open}</Link>
          </p>
        </section>
      )}
      <CheckForm entry={entry} texts={texts} />
      <PassportSection />
      <section aria-labelledby="terminal" className="mt-10">
        <h2 id="terminal">{verify.other}</h2>
        <p>{verify.otherText}</p>
        <pre className="mt-2 bg-sunken p-4 break-words whitespace-pre-wrap">
          <code>{`npm run -s urcar -- verify ${vin ?? "<VIN>"} --rpc ${entry.text.rpc}`}</code>
        </pre>
      </section>
    </>
  )
}
