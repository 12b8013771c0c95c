import type { Metadata } from "next"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).garage.title }
}

export default async function GaragePage() {
  const { garage, shell } = await getMessages()
  return <PageHeading title={garage.heading} tag={<Tag tone="amber">{shell.notOpen.tag}</Tag>} />
}
