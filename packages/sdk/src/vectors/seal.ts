import type { Hex } from "viem"
import { hashTypedData } from "viem/utils"
import { bytesToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { discloseField, encodeDisclosure } from "../seal/disclosure.ts"
import { type Grant, grantTypedData } from "../seal/grant.ts"
import { type SealedField, sealedLeaf } from "../seal/sealed-field.ts"
import { encodeSealedPart, type SealedPart, sealedRoot } from "../seal/sealed-part.ts"

const names = ["invoice", "phone", "amount", "driver", "note"] as const
const values = [
  "R-2026-000481",
  "+49 30 1234567",
  41_250,
  { born: 1981, licence: ["B", "C1"] },
  "Öl",
] as const

/** Salts of vectors only: a real one is 32 random bytes. */
const saltOf = (name: string): Hex => keccak256(bytesToHex(new TextEncoder().encode(`vector ${name}`)))

/** Opened parts of one to five fields with their leaves and roots, and a disclosure of each field of the largest. */
export function sealVectors() {
  const fields: SealedField[] = names.map((name, place) => ({
    name,
    salt: saltOf(name),
    value: values[place] ?? null,
  }))
  const parts = fields.map((_, place): SealedPart => ({ v: 1, fields: fields.slice(0, place + 1) }))
  const largest = parts.at(-1) ?? { v: 1, fields }
  const grant: Grant = {
    ...{
      vin: "WVWZZZ1JZXW000001",
      sequence: 4,
      scope: "field",
      issuedAt: 1_800_000_000,
      expiresAt: 1_800_086_400,
    },
    ...{ grantor: `0x${"a0".repeat(20)}`, grantee: `0x${"b0".repeat(20)}`, box: `0x${"c0".repeat(32)}` },
  }
  const domain = { chainId: 31_337, registry: `0x${"11".repeat(20)}` } as const
  return {
    parts: parts.map((part) => ({
      opened: text(encodeSealedPart(part)),
      leaves: part.fields.map((field, index) => bytesToHex(sealedLeaf(field, index, part.fields.length))),
      root: sealedRoot(part),
    })),
    disclosures: names.map((name) => text(encodeDisclosure(discloseField(largest, name)))),
    grant: { domain, grant, digest: hashTypedData(grantTypedData(grant, domain)) },
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
