/** The languages of the product. */
export const locales = ["en", "de"] as const
/** A language every text exists in. */
export type Locale = (typeof locales)[number]

/** The colour schemes a reader may ask for; without a choice the device decides. */
export const themes = ["light", "dark"] as const
/** A chosen colour scheme. */
export type Theme = (typeof themes)[number]

/** The unit distances are read in. */
export type DistanceUnit = "km" | "mi"

/** How this reader wants to read: plain values, so that they can be handed to the browser. */
export type Preferences = {
  locale: Locale
  /** BCP 47 tag for numbers, dates and money, for example `de-AT` */
  tag: string
  unit: DistanceUnit
  /** `undefined`: as the device is set */
  theme: Theme | undefined
}

/** Names of the cookies that keep the choices made with the switches in the footer. */
export const preferenceCookies = { locale: "urcar-locale", theme: "urcar-theme" } as const

const defaultTag: Record<Locale, string> = { en: "en-IE", de: "de-DE" }
const mileRegions = new Set(["GB", "US", "LR", "MM"])

/** Whether a text names a language of the product. */
export const isLocale = (text: string | undefined): text is Locale =>
  locales.some((locale) => locale === text)

/** Whether a text names a colour scheme. */
export const isTheme = (text: string | undefined): text is Theme => themes.some((theme) => theme === text)

/** The tags of an Accept-Language header, most wanted first; what is not a tag is left out. */
export function parseAcceptLanguage(header: string): string[] {
  const wanted = header.split(",").map((part, index) => {
    const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith("q="))
    return { tag, weight: weight ? Number(weight.slice(2)) : 1, index }
  })
  return wanted
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ tag }) => tag)
}

/** A tag as `Intl` spells it, or nothing where it does not know such a tag. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

const languageOf = (tag: string): string => tag.slice(0, 2).toLowerCase()

/**
 * The reader's preferences: the language chosen by the switch, else the first one the browser asks for that the
 * product speaks, else English. Region and unit follow the browser.
 */
export function choosePreferences(asked: {
  locale: string | undefined
  theme: string | undefined
  acceptLanguage: string
}): Preferences {
  const tags = parseAcceptLanguage(asked.acceptLanguage).flatMap((tag) => canonicalTag(tag) ?? [])
  const spoken = tags.map(languageOf).find(isLocale)
  const locale = isLocale(asked.locale) ? asked.locale : (spoken ?? "en")
  const regional = tags.find((tag) => languageOf(tag) === locale && tag.includes("-"))
  const tag = regional ?? defaultTag[locale]
  const region = new Intl.Locale(tag).region
  return {
    locale,
    tag,
    unit: region !== undefined && mileRegions.has(region) ? "mi" : "km",
    theme: isTheme(asked.theme) ? asked.theme : undefined,
  }
}
