/**
 * Upper-cases the letters a to z and nothing else. The language's own upper-casing maps characters from outside
 * (ſ to S, ı to I) onto letters that nobody wrote.
 */
export function asciiUpper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}
