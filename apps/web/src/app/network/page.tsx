import type { Metadata } from "next"
import { NotOpen } from "#components/shell/not-open.tsx"
import { getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pages.network.title }
}

export default function NetworkPage() {
  return <NotOpen page="network" />
}
