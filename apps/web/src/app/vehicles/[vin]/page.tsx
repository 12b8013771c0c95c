import { InvalidVinError } from "@urcar/sdk/errors"
import { parseVin, type Vin } from "@urcar/sdk/vin"
import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { cache } from "react"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { SearchBox } from "#components/shell/search-box.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { CarKeyWarning } from "#features/keys/index.ts"
import { CarRecalls } from "#features/recalls/index.ts"
import {
  CheckPanel,
  CoverageSection,
  headTitle,
  judgeLife,
  LifeSkeleton,
  MileageSection,
  PlateSection,
  readChainLife,
  SpecificationSection,
  TimelineSection,
  TitleSection,
  toCheckQuestion,
  toCheckTexts,
  VehicleHead,
} from "#features/vehicle-life/index.ts"
import { env } from "#lib/env.ts"
import { ask, indexer, secondsBehind } from "#lib/indexer.ts"
import { passportRoute, vehicleRoute } from "#lib/routes.ts"
import { fill, getFormat, getMessages } from "#messages/index.ts"

type Params = { params: Promise<{ vin: string }> }

const readLife = cache((vin: Vin) => ask(indexer.getVehicle(vin)))

/** The VIN of an address; `undefined` for what is none. */
function readVin(text: string): Vin | undefined {
  try {
    return parseVin(decodeURIComponent(text))
  } catch (error) {
    if (error instanceof InvalidVinError || error instanceof URIError) return undefined
    throw error
  }
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const [{ vin: text }, { vehicle }] = await Promise.all([params, getMessages()])
  const vin = readVin(text)
  if (vin === undefined) return { title: vehicle.unknown.malformed }
  const life = await readLife(vin)
  return { title: life.isThere && life.value ? headTitle(life.value.vehicle, vehicle.nameless) : vin }
}

async function NoVin({ text }: { text: string }) {
  const { vehicle, shell } = await getMessages()
  return (
    <>
      <PageHeading
        title={vehicle.unknown.malformed}
        lead={fill(vehicle.unknown.malformedText, { text: text.slice(0, 40) })}
      />
      <div className="max-w-xl">
        <SearchBox id="vehicle-search" texts={shell.search} defaultValue={text.slice(0, 32)} />
      </div>
    </>
  )
}

async function NoVehicle({ vin }: { vin: Vin }) {
  const { vehicle, shell } = await getMessages()
  return (
    <>
      <PageHeading title={vehicle.unknown.title} lead={fill(vehicle.unknown.text, { vin })} />
      <p className="mb-4 max-w-prose">{vehicle.unknown.behindText}</p>
      <div className="max-w-xl">
        <SearchBox id="vehicle-search" texts={shell.search} defaultValue={vin} />
      </div>
    </>
  )
}

async function Vehicle({ params }: Params) {
  const { vin: text } = await params
  const vin = readVin(text)
  if (vin === undefined) return <NoVin text={text} />
  if (vin !== text) permanentRedirect(vehicleRoute(vin))
  const [answer, texts, format, behind] = await Promise.all([
    readLife(vin),
    getMessages(),
    getFormat(),
    secondsBehind(),
  ])
  if (answer.isThere && answer.value === null) return <NoVehicle vin={vin} />
  const chain = answer.isThere ? undefined : await readChainLife(env.internal.rpc, vin, env.chainId)
  if (chain?.state === "failed" && chain.failure.reason === "VehicleUnknown") return <NoVehicle vin={vin} />
  const life = answer.isThere ? answer.value : chain?.state === "read" ? chain.life : null
  if (life === null) {
    const reason =
      chain?.state === "failed" ? texts.check.reasons[chain.failure.reason] : texts.vehicle.down.nothing
    return (
      <Notice tone="problem" title={texts.vehicle.down.heading} live>
        {reason}
      </Notice>
    )
  }
  const props = { life, judged: judgeLife(life), texts, format }
  return (
    <div className="grid gap-10">
      {answer.isThere ? (
        <BehindBanner texts={texts.shell.behind} seconds={behind} />
      ) : (
        <Notice tone="warning" title={texts.vehicle.down.title}>
          {texts.vehicle.down.text}
        </Notice>
      )}
      {life.keyReissue === null ? null : (
        <CarKeyWarning reissue={life.keyReissue} texts={texts} format={format} />
      )}
      <CarRecalls records={life.records} texts={texts} format={format} />
      <VehicleHead {...props}>
        <CheckPanel question={toCheckQuestion(life)} texts={toCheckTexts(texts)} isEager />
        <p data-print="no">
          <ButtonLink href={passportRoute(vin)}>{texts.vehicle.passport}</ButtonLink>
        </p>
      </VehicleHead>
      <MileageSection {...props} />
      <TimelineSection {...props} />
      <CoverageSection {...props} now={Math.floor(Date.now() / 1000)} />
      <div className="grid gap-10 lg:grid-cols-2">
        <TitleSection {...props} />
        <PlateSection {...props} />
      </div>
      <SpecificationSection {...props} />
    </div>
  )
}

export default function VehiclePage(props: Params) {
  return (
    <WhileLoading skeleton={<LifeSkeleton />}>
      <Vehicle {...props} />
    </WhileLoading>
  )
}
