import { cookies } from "next/headers"
import type { NextRequest } from "next/server"
import { cameFrom } from "#lib/came-from.ts"
import { isLocale, isTheme, preferenceCookies } from "#lib/preferences.ts"

const kept = { path: "/", maxAge: 365 * 24 * 60 * 60, sameSite: "lax" } as const

/** Keeps the language or the colour scheme chosen in the footer, and goes back to where the reader was. */
export async function POST(request: NextRequest): Promise<Response> {
  const [form, jar] = await Promise.all([request.formData(), cookies()])
  const locale = form.get("locale")
  const theme = form.get("theme")
  if (typeof locale === "string" && isLocale(locale)) jar.set(preferenceCookies.locale, locale, kept)
  if (theme === "system") jar.delete(preferenceCookies.theme)
  if (typeof theme === "string" && isTheme(theme)) jar.set(preferenceCookies.theme, theme, kept)
  return new Response(null, {
    status: 303,
    headers: { Location: cameFrom(request.headers.get("referer"), request.headers.get("host")) },
  })
}
