import type { Metadata } from "next"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Blocks, Explain, Follow, readNetwork, signingText, Validators } from "#features/network/index.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).pages.network.title }
}

/**
 * Not within `WhileLoading`: its first refresh would put a boundary round everything, show the skeleton once more and forget
 * the copy that somebody is taking apart. Who comes from another page keeps seeing that one until this is there.
 */
export default async function NetworkPage() {
  const [messages, format, state] = await Promise.all([getMessages(), getFormat(), readNetwork()])
  const texts = messages.pages.network
  const oldest = state?.blocks.at(-1)?.number ?? 0
  const older = state?.written.filter(({ number }) => number < oldest) ?? []
  return (
    <>
      <PageHeading title={texts.heading} lead={texts.lead} />
      {state ? (
        <div className="grid gap-10">
          <Validators validators={state.validators} texts={texts.validators} format={format} />
          <Blocks
            blocks={[...state.blocks, ...older]}
            silentSince={state.silentSince}
            texts={texts.blocks}
            kinds={messages.record.kinds}
            format={format}
          />
          <Explain blocks={state.copy} signed={signingText(state, texts.explain)} texts={texts.explain} />
          <Follow />
        </div>
      ) : (
        <Notice tone="problem" title={texts.down.title} live>
          {texts.down.text}
        </Notice>
      )}
    </>
  )
}
