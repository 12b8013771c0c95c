import { getDomain } from "@urcar/sdk/chain"
import { KeepOffline, PassportCheck, type PassportKnowledge } from "#features/passport-check/index.ts"
import { publicConfig } from "#lib/env.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { fill, getFormat, getMessages } from "#messages/index.ts"

/** Departments' keys, as our lists know them now; the page keeps them for when there is no connection. */
async function readDepartments(): Promise<PassportKnowledge["departments"]> {
  const listed = await ask(indexer.listLicences({ role: "department", standing: "active", limit: 100 }))
  return listed.isThere ? listed.value.items.map(({ account, country }) => ({ account, country })) : []
}

/** The check of a printed passport. */
export async function PassportSection() {
  const [departments, preferences, { passport, record, identity }, format] = await Promise.all([
    readDepartments(),
    getPreferences(),
    getMessages(),
    getFormat(),
  ])
  const countries = [...new Set(departments.map(({ country }) => country))].map(format.country)
  return (
    <section aria-labelledby="passport" className="mt-12 grid gap-5">
      <h2 id="passport" className="border-b-2 border-ink pb-1.5">
        {passport.title}
      </h2>
      <p className="max-w-prose">{passport.lead}</p>
      <ReaderProvider preferences={preferences} messages={{ passport, record, identity }}>
        <PassportCheck domain={getDomain(publicConfig.chainId)} departments={departments} />
        <p className="max-w-prose text-ink-soft">
          {countries.length === 0
            ? passport.unknown
            : fill(passport.known, { countries: countries.join(", ") })}
        </p>
        <KeepOffline />
      </ReaderProvider>
    </section>
  )
}
