async function pump(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

type GenericTransformStream = ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** Values as the part of a link after `#`, which no server ever sees: JSON, deflated, in URL-safe base64. */
export async function toFragment(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return toBase64Url(await pump(bytes, new CompressionStream("deflate-raw")))
}

/** The values of {@link toFragment}. @throws where the text is cut off or none of ours */
export async function fromFragment(fragment: string): Promise<unknown> {
  const bytes = await pump(fromBase64Url(fragment), new DecompressionStream("deflate-raw"))
  return JSON.parse(new TextDecoder().decode(bytes))
}
