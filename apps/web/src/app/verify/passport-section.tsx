import { KeepOffline, PassportCheck, readKnowledge } from "#features/passport-check/index.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill, getFormat, getMessages } from "#messages/index.ts"

/** The check of a printed passport. */
export async function PassportSection() {
  const [knowledge, preferences, { passport, record, identity }, format] = await Promise.all([
    readKnowledge(),
    getPreferences(),
    getMessages(),
    getFormat(),
  ])
  const countries = [...new Set(knowledge.departments.map(({ country }) => country))].map(format.country)
  return (
    <section aria-labelledby="passport" className="mt-12 grid gap-5">
      <h2 id="passport" className="border-b-2 border-ink pb-1.5">
        {passport.title}
      </h2>
      <p className="max-w-prose">{passport.lead}</p>
      <ReaderProvider preferences={preferences} messages={{ passport, record, identity }}>
        <PassportCheck knowledge={knowledge} />
        <p className="max-w-prose text-ink-soft">
          {countries.length === 0
            ? passport.unknown
            : fill(passport.known, { countries: countries.join(", "), date: format.dateTime(knowledge.at) })}
        </p>
        <KeepOffline />
      </ReaderProvider>
    </section>
  )
}
