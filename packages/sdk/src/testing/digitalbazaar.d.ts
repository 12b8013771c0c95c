/** The parts of the credential libraries that a test uses; they publish no types. */
declare module "@digitalbazaar/vc" {
  export function defaultDocumentLoader(url: string): Promise<unknown>
  export function verifyCredential(options: {
    credential: unknown
    suite: unknown
    documentLoader: (url: string) => Promise<unknown>
    now?: Date
  }): Promise<{ verified: boolean; error?: unknown }>
}

declare module "@digitalbazaar/data-integrity" {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown })
  }
}

declare module "@digitalbazaar/eddsa-jcs-2022-cryptosuite" {
  export function createVerifyCryptosuite(): unknown
}

declare module "@digitalbazaar/ed25519-multikey" {
  export function from(key: {
    type: string
    controller: unknown
    publicKeyMultibase: string
  }): Promise<{ publicKeyMultibase: string }>
}
