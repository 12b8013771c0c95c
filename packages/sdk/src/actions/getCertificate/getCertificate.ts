import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { ownerRegistryAbi } from "../../generated/index.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** A key's certificate. */
export interface Certificate {
  readonly key: Address
  /** Of the police that certified it; empty for a key never certified. */
  readonly country: string
  readonly isValid: boolean
  /** Unix seconds. */
  readonly since: number
  readonly sequence: number
  readonly lastBlock: number
  /** Whether the key may receive a title: certified, or a licensed business's own. */
  readonly mayHold: boolean
}

/** Parameters of {@link getCertificate}. */
export interface GetCertificateParameters {
  readonly key: Address
}

/** An owner key's certificate now. @throws UrcarError */
export async function getCertificate(
  client: ReadClient,
  { key }: GetCertificateParameters,
): Promise<Certificate> {
  const [certificate, mayHold] = await Promise.all([
    read(client, "ownerRegistry", ownerRegistryAbi, "certificateOf", [key]),
    read(client, "ownerRegistry", ownerRegistryAbi, "mayHold", [key]),
  ])
  return { ...certificate, key, mayHold, country: textFromBytes(certificate.country) }
}
