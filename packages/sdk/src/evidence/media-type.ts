/** Kinds of files that are taken as evidence. */
export const mediaTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const

/** One of {@link mediaTypes}. */
export type MediaType = (typeof mediaTypes)[number]

/** The bytes that a file of each kind begins with; `null` may be anything. */
const signatures: Readonly<Record<MediaType, readonly (number | null)[]>> = {
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/webp": [...[0x52, 0x49, 0x46, 0x46], null, null, null, null, ...[0x57, 0x45, 0x42, 0x50]],
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** What a file begins like; `null` for none of {@link mediaTypes}. Its name and its sender's word are not asked. */
export function mediaTypeOf(start: Uint8Array): MediaType | null {
  const isLike = (type: MediaType) =>
    signatures[type].every((byte, place) => byte === null || byte === start[place])
  return mediaTypes.find(isLike) ?? null
}
