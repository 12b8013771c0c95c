import { createEvidenceList, encodeEvidenceList, evidenceRoot } from "@urcar/sdk/evidence"
import { expect, test } from "vitest"
import { fetchEvidence } from "./fetch-evidence.ts"

const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9, 8, 7])
const report = new TextEncoder().encode("%PDF-1.7 report")
const list = createEvidenceList([picture, report])
const root = evidenceRoot(list)

/** A store that answers with these bytes, or with nothing. */
function storeOf(bytesOf: (path: string) => Uint8Array | undefined): typeof fetch {
  return async (input) => {
    const bytes = bytesOf(new URL(String(input)).pathname)
    if (bytes) return new Response(new Uint8Array(bytes))
    const error = { code: "file-erased", message: "gone" }
    return Response.json({ error }, { status: 410 })
  }
}

const [first, second] = list.files
const honest = (path: string) =>
  path === `/evidence/${root}`
    ? encodeEvidenceList(list)
    : path.endsWith(first?.hash ?? "-")
      ? picture
      : path.endsWith(second?.hash ?? "-")
        ? report
        : undefined

const statesOf = async (fetcher: typeof fetch) => {
  const found = await fetchEvidence("http://store.test", root, fetcher)
  return found.status === "files" ? found.files.map(({ status }) => status) : found.status
}

test("default: files that hash to what the record commits to are handed on", async () => {
  const found = await fetchEvidence("http://store.test", root, storeOf(honest))
  expect(found.status === "files" && found.files).toEqual([
    { status: "fits", hash: first?.hash, type: "image/jpeg", bytes: picture },
    { status: "fits", hash: second?.hash, type: "application/pdf", bytes: new Uint8Array(report) },
  ])
})

test("error: whichever byte is changed, the file is never handed on", async () => {
  for (let place = 0; place < picture.length; place++) {
    const changed = picture.with(place, (picture[place] ?? 0) ^ 0x80)
    const lie = storeOf((path) => (path.endsWith(first?.hash ?? "-") ? changed : honest(path)))
    const found = await fetchEvidence("http://store.test", root, lie)
    expect(found.status === "files" && found.files[0]).toEqual({ status: "altered", hash: first?.hash })
  }
})

test("error: a list that was altered shows nothing; a file that is gone leaves the others", async () => {
  const other = encodeEvidenceList(createEvidenceList([report]))
  expect(await statesOf(storeOf((path) => (path === `/evidence/${root}` ? other : honest(path))))).toBe(
    "altered",
  )
  expect(
    await statesOf(storeOf((path) => (path.endsWith(first?.hash ?? "-") ? undefined : honest(path)))),
  ).toEqual(["gone", "fits"])
  const broken = async () => {
    throw new TypeError("offline")
  }
  expect(await statesOf(broken)).toBe("unreachable")
})
