import {
  KeepOffline,
  KnownDepartments,
  PassportCheck,
  readKnowledge,
} from "#features/passport-check/index.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

/** The check of a printed passport. */
export async function PassportSection() {
  const [knowledge, preferences, { passport, record, identity }] = await Promise.all([
    readKnowledge(),
    getPreferences(),
    getMessages(),
  ])
  return (
    <section aria-labelledby="passport" className="mt-12 grid gap-5">
      <h2 id="passport" className="border-b-2 border-ink pb-1.5">
        {passport.title}
      </h2>
      <p className="max-w-prose">{passport.lead}</p>
      <ReaderProvider preferences={preferences} messages={{ passport, record, identity }}>
        <PassportCheck knowledge={knowledge} />
        <KnownDepartments departments={knowledge.departments} at={knowledge.at} />
        <KeepOffline />
      </ReaderProvider>
    </section>
  )
}
