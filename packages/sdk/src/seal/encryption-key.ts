import { hkdf } from "@noble/hashes/hkdf"
import { sha256 } from "@noble/hashes/sha2"
import { bech32 } from "@scure/base"
import { identityToRecipient } from "age-encryption"
import type { Address, Hex } from "viem"
import { recoverTypedDataAddress } from "viem/utils"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { hexToBytes, sliceHex } from "../hex/hex.ts"
import type { Domain } from "../records/digest.ts"
import { KeyNotDerivableError } from "./errors.ts"

/** A key pair for encrypted files. */
export interface EncryptionKey {
  /** Secret: `AGE-SECRET-KEY-1…`. Keep it in memory only. */
  readonly identity: string
  /** To be published: `age1…`. */
  readonly recipient: string
}

/** Version of the derivation: part of what is signed and of what the key is made from. */
const version = 1

const warning =
  "Opens the files encrypted for this account. Sign only on a page of the register: whoever has this signature can read them."

/** What a wallet signs to open encrypted files. The signature is the secret: it is never sent anywhere. */
export function encryptionKeyTypedData(account: Address, { chainId, registry }: Domain) {
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      EncryptionKey: [
        { name: "account", type: "address" },
        { name: "purpose", type: "string" },
        { name: "version", type: "uint32" },
      ],
    },
    primaryType: "EncryptionKey",
    message: { account, purpose: warning, version },
  } as const
}

/**
 * The key pair made of an account's signature over {@link encryptionKeyTypedData}: HKDF-SHA-256 of r and s, so that the
 * spellings of one signature make one key.
 *
 * @throws {@link KeyNotDerivableError} for a signature that the account's own key did not make
 */
export async function encryptionKeyFromSignature(
  signature: Hex,
  account: Address,
  domain: Domain,
): Promise<EncryptionKey> {
  await requireOwnKey(signature, account, domain)
  const info = `UrCar encryption key ${version} ${domain.chainId} ${account.toLowerCase()}`
  const secret = hkdf(sha256, hexToBytes(toScalars(signature)), "UrCar", info, 32)
  const identity = bech32.encodeFromBytes("AGE-SECRET-KEY-", secret).toUpperCase()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Parameters of {@link deriveEncryptionKey}. */
export interface DeriveEncryptionKeyParameters {
  /** The account's published encryption key, where it has one. */
  readonly expected?: string
}

/**
 * Has the wallet sign, and makes the account's key pair of the signature.
 *
 * Limit: the same key comes back only from wallets that sign deterministically (RFC 6979), as the usual ones do.
 * Accounts with code have no key of their own; those whose key is shared between several parties usually sign
 * otherwise each time. Give `expected` to find that out before anything is encrypted for a key that is lost.
 *
 * @throws {@link KeyNotDerivableError}, UrcarError when the person declines
 */
export async function deriveEncryptionKey(
  client: WriteClient,
  { expected }: DeriveEncryptionKeyParameters = {},
): Promise<EncryptionKey> {
  const domain = getDomain(client.chain.id)
  const { address } = client.account
  const signature = await sign(client, encryptionKeyTypedData(address, domain))
  const key = await encryptionKeyFromSignature(signature, address, domain)
  if (expected !== undefined && key.recipient !== expected) throw new KeyNotDerivableError(address, "changed")
  return key
}

async function requireOwnKey(signature: Hex, account: Address, domain: Domain): Promise<void> {
  const typedData = encryptionKeyTypedData(account, domain)
  const signer = await recoverTypedDataAddress({ ...typedData, signature }).catch((cause) => {
    throw new KeyNotDerivableError(account, "not-a-key", { cause })
  })
  if (signer.toLowerCase() !== account.toLowerCase()) throw new KeyNotDerivableError(account, "not-a-key")
}

/** r and s, without the parity, which wallets spell in several ways. */
function toScalars(signature: Hex): Hex {
  return sliceHex(signature, 0, 64)
}
