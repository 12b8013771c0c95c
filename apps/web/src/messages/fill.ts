/** A text in the forms its count needs; which are used depends on the language. */
export type PluralForms = {
  other: string
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
}

/** What may stand in a text's `{name}` places. */
export type Values = Record<string, string | number>

/** Splits a text at its `{name}` places: even entries are text, odd ones are names. */
export const splitPlaces = (text: string): string[] => text.split(/\{(\w+)\}/)

/** Puts values into the `{name}` places of a text; a place without a value stays visible. */
export function fill(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a text for a count, with the count itself, written for the reader, at `{count}`. */
export function plural(tag: string, forms: PluralForms, count: number, values: Values = {}): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other
  return fill(form, { count: new Intl.NumberFormat(tag).format(count), ...values })
}
