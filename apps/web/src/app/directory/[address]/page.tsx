import type { Metadata } from "next"
import { PageSkeleton } from "#components/shell/page-skeleton.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { LicencePage } from "#features/directory/index.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { isKey, shortKey } from "#lib/words.ts"
import { fill, getFormat, getMessages } from "#messages/index.ts"

type Params = { params: Promise<{ address: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const [{ address }, { directory }] = await Promise.all([params, getMessages()])
  return { title: `${directory.title} · ${isKey(address) ? shortKey(address) : directory.one.malformed}` }
}

async function Writer({ params }: Params) {
  const [{ address }, texts, format] = await Promise.all([params, getMessages(), getFormat()])
  const { directory } = texts
  if (!isKey(address)) return <PageHeading title={directory.one.malformed} />
  const [answer, claims] = await Promise.all([
    ask(indexer.getLicence(address.toLowerCase())),
    ask(indexer.listClaims({ account: address })),
  ])
  if (!answer.isThere)
    return (
      <Notice tone="problem" title={directory.down.title} live>
        {directory.down.text}
      </Notice>
    )
  if (answer.value === null)
    return (
      <PageHeading
        title={directory.one.unknown}
        lead={fill(directory.one.unknownText, { account: address })}
      />
    )
  return (
    <LicencePage
      life={answer.value}
      claims={claims.isThere ? claims.value.items : []}
      texts={texts}
      format={format}
    />
  )
}

export default function LicenceOfPage(props: Params) {
  return (
    <WhileLoading skeleton={<PageSkeleton />}>
      <Writer {...props} />
    </WhileLoading>
  )
}
