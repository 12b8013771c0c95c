import type { Metadata } from "next"
import { NotOpen } from "#components/shell/not-open.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pages.insurer.title }
}

export default function InsurerPage() {
  return <NotOpen page="insurer" />
}
