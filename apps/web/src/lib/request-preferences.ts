import { cookies, headers } from "next/headers"
import { cache } from "react"
import { choosePreferences, type Preferences, preferenceCookies } from "./preferences.ts"

/** The preferences of whoever sent this request. Server components and route handlers only. */
export const getPreferences = cache(async (): Promise<Preferences> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return choosePreferences({
    locale: jar.get(preferenceCookies.locale)?.value,
    theme: jar.get(preferenceCookies.theme)?.value,
    acceptLanguage: head.get("accept-language") ?? "",
  })
})
