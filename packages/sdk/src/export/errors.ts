import { UrcarError } from "../errors/urcar-error.ts"

/** A credential cannot be signed with this key. */
export class CredentialKeyError extends UrcarError<{ problem: "type" | "secret" }> {
  override name = "CredentialKeyError" as const

  constructor(problem: "type" | "secret", options: ErrorOptions = {}) {
    super("This key cannot sign credentials.", { problem }, "Use an Ed25519 key pair.", options)
  }
}
