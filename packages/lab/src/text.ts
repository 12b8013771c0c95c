/** Languages that the lab speaks. */
export const languages = ["en", "de"] as const

/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** A sentence in every language; `{places}` are filled from values. */
export type Text = Readonly<Record<Language, string>>

/** A value of a sentence, written by the reader's locale. */
export type Value = string | { readonly km: number } | { readonly euro: bigint } | { readonly days: number }

/** Values of a sentence by their places. */
export type Values = Readonly<Record<string, Value>>

/** Millionths of a euro in a euro: the token's smallest unit. */
export const euro = 1_000_000n

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" }

const dayWords = { one: { en: "day", de: "Tag" }, many: { en: "days", de: "Tage" } } as const

/** The sentence with its values, in every language. @throws RangeError for a place without a value */
export function fill(text: Text, values: Values = {}): Text {
  const fillIn = (language: Language) =>
    text[language].replaceAll(/\{(\w+)\}/g, (_, place: string) => {
      const value = values[place]
      if (value === undefined) throw new RangeError(`No value for {${place}} in "${text.en}".`)
      return formatValue(value, language)
    })
  return { en: fillIn("en"), de: fillIn("de") }
}

/** A value as the language writes it. */
export function formatValue(value: Value, language: Language): string {
  if (typeof value === "string") return value
  const locale = locales[language]
  if ("km" in value) return `${value.km.toLocaleString(locale)} km`
  if ("days" in value) {
    const word = dayWords[value.days === 1 ? "one" : "many"][language]
    return `${value.days.toLocaleString(locale)} ${word}`
  }
  return (Number(value.euro) / Number(euro)).toLocaleString(locale, {
    ...{ style: "currency", currency: "EUR" },
    ...(value.euro % euro === 0n && { maximumFractionDigits: 0 }),
  })
}
