/** A plate of a country as it stands on metal, to show what to type; nothing for other countries. */
const examples: Readonly<Record<string, string>> = {
  AT: "W 12345 A",
  BE: "1-ABC-234",
  CZ: "1A2 3456",
  DE: "B XY 1234",
  ES: "1234 BCD",
  FR: "AB-123-CD",
  IT: "AB 123 CD",
  NL: "XX-123-X",
  PL: "WA 12345",
}

/** An example of a country's plate. */
export const plateExample = (country: string): string => examples[country] ?? "AB 1234"
