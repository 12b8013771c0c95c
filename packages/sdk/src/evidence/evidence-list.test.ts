import { describe, expect, test } from "vitest"
import { hashFile } from "../seal/hash-file.ts"
import { EvidenceAlteredError, EvidenceFormatError, EvidenceTypeError } from "./errors.ts"
import {
  checkEvidenceFile,
  createEvidenceList,
  encodeEvidenceList,
  evidenceRoot,
  openEvidenceList,
} from "./evidence-list.ts"

const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const report = new TextEncoder().encode("%PDF-1.7\nreport")

describe("evidence list", () => {
  test("default: a root commits to every byte, size, type and the order", () => {
    const list = createEvidenceList([picture, report])
    const text = new TextDecoder().decode(encodeEvidenceList(list))
    expect(text).toBe(
      `{"files":[{"hash":"${hashFile(picture)}","size":7,"type":"image/jpeg"},` +
        `{"hash":"${hashFile(report)}","size":15,"type":"application/pdf"}],"v":1}`,
    )
    expect(evidenceRoot(list)).toBe("0x3c3a28eb5849cf73adaa118dc43c39f95ea00ca3e97e25f96e8702aead584b32")
    expect(openEvidenceList(encodeEvidenceList(list), evidenceRoot(list))).toEqual(list)
    expect(evidenceRoot(createEvidenceList([report, picture]))).not.toBe(evidenceRoot(list))
  })

  test("error: EvidenceAlteredError for each single changed byte of a file or a list", () => {
    const list = createEvidenceList([picture])
    const [entry] = list.files
    if (entry === undefined) throw new Error("there is one")
    expect(checkEvidenceFile(picture, entry)).toBe(picture)
    for (let place = 0; place < picture.length; place++) {
      const changed = picture.with(place, (picture[place] ?? 0) ^ 1)
      expect(() => checkEvidenceFile(changed, entry)).toThrow(EvidenceAlteredError)
    }
    const bytes = encodeEvidenceList(list)
    for (let place = 0; place < bytes.length; place++) {
      const changed = bytes.with(place, (bytes[place] ?? 0) ^ 1)
      expect(() => openEvidenceList(changed, evidenceRoot(list))).toThrow(EvidenceAlteredError)
    }
  })

  test("error: EvidenceTypeError for pages, drawings with scripts, and nothing", () => {
    for (const text of [
      "",
      "<html>",
      "<svg xmlns='http://www.w3.org/2000/svg'>",
      " %PDF-1.7",
      "RIFF1234AVI ",
    ])
      expect(() => createEvidenceList([new TextEncoder().encode(text)])).toThrow(EvidenceTypeError)
  })

  test("error: EvidenceFormatError for a list that hashes well and is none", () => {
    const list = createEvidenceList([picture])
    const [entry] = list.files
    const wrong = [
      "",
      "{",
      "[]",
      `{"v":1,"files":${JSON.stringify(list.files)}}`,
      '{"files":[],"v":1}',
      JSON.stringify({ files: [entry, entry], v: 1 }),
      JSON.stringify({ files: [{ ...entry, type: "text/html" }], v: 1 }),
      `{"files":["${"x".repeat(5000)}"],"v":1}`,
    ]
    for (const text of wrong) {
      const bytes = new TextEncoder().encode(text)
      expect(() => openEvidenceList(bytes, hashFile(bytes))).toThrow(EvidenceFormatError)
    }
  })
})
