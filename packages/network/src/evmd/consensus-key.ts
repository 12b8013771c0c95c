import { createHash, createPrivateKey, createPublicKey } from "node:crypto"

/** PKCS #8 of an Ed25519 key, up to its 32 bytes. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex")

/** An Ed25519 key as CometBFT keeps it: one signs blocks, another names the node to its peers. */
export interface ConsensusKey {
  /** Base64 of the public key's 32 bytes. */
  readonly publicKey: string
  /** Base64 of seed and public key, 64 bytes. */
  readonly privateKey: string
  /** The first twenty bytes of the public key's SHA-256, hexadecimal, lower case. */
  readonly id: string
}

/** The key of a seed. @throws {RangeError} unless it has 32 bytes */
export function toConsensusKey(seed: Uint8Array): ConsensusKey {
  if (seed.length !== 32) throw new RangeError(`An Ed25519 seed has 32 bytes, not ${seed.length}.`)
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" })
  const publicKey = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32)
  return {
    publicKey: publicKey.toString("base64"),
    privateKey: Buffer.concat([seed, publicKey]).toString("base64"),
    id: createHash("sha256").update(publicKey).digest("hex").slice(0, 40),
  }
}

/** `priv_validator_key.json`. */
export function describeSigningKey({ publicKey, privateKey, id }: ConsensusKey) {
  return {
    address: id.toUpperCase(),
    pub_key: { type: "tendermint/PubKeyEd25519", value: publicKey },
    priv_key: { type: "tendermint/PrivKeyEd25519", value: privateKey },
  }
}

/** `node_key.json`. */
export function describeNodeKey({ privateKey }: ConsensusKey) {
  return { priv_key: { type: "tendermint/PrivKeyEd25519", value: privateKey } }
}
