import type { Metadata } from "next"
import { readLookup } from "#features/police/logic/lookup-question.ts"
import { policeActs } from "#features/police/logic/rules.ts"
import { PolicePage } from "#features/police/police-page.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).police.title, manifest: "/police.webmanifest" }
}

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Police({ searchParams }: PageProps) {
  const parameters = await searchParams
  const act = policeActs.find((one) => one === parameters.act) ?? "certify"
  return <PolicePage question={readLookup(parameters)} act={act} />
}
