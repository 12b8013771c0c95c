import type { Address, Hex } from "viem"
import { recoverTypedDataAddress } from "viem/utils"
import { sign } from "../actions/core/sign.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import type { Domain } from "../records/digest.ts"
import { InvalidRecipientError, KeyStatementForgedError } from "./errors.ts"
import { isRecipient } from "./recipient.ts"

/** An account's word that files for it are to be encrypted for this key. A later one replaces it. */
export interface KeyStatement {
  readonly account: Address
  /** `age1…` */
  readonly recipient: string
  /** Unix seconds. */
  readonly issuedAt: number
}

/** A statement that anyone can check, wherever it was found. */
export interface SignedKeyStatement extends KeyStatement {
  /** The account's. */
  readonly signature: Hex
}

/** What an account signs to publish its encryption key. */
export function keyStatementTypedData(statement: KeyStatement, { chainId, registry }: Domain) {
  const { account, recipient, issuedAt } = statement
  return {
    domain: { name: "UrCar", version: "1", chainId, verifyingContract: registry },
    types: {
      EncryptionKeyStatement: [
        { name: "account", type: "address" },
        { name: "recipient", type: "string" },
        { name: "issuedAt", type: "uint40" },
      ],
    },
    primaryType: "EncryptionKeyStatement",
    message: { account, recipient, issuedAt },
  } as const
}

/** Has the account sign that files for it are to be encrypted for `recipient`. @throws UrcarError */
export async function signKeyStatement(
  client: WriteClient,
  { recipient, issuedAt = Math.floor(Date.now() / 1000) }: { recipient: string; issuedAt?: number },
): Promise<SignedKeyStatement> {
  if (!isRecipient(recipient)) throw new InvalidRecipientError(recipient)
  const statement = { account: client.account.address, recipient, issuedAt }
  const signature = await sign(client, keyStatementTypedData(statement, getDomain(client.chain.id)))
  return { ...statement, signature }
}

/**
 * Checks that an account published this key itself.
 *
 * @throws {@link KeyStatementForgedError}, {@link InvalidRecipientError}
 */
export async function verifyKeyStatement<Statement extends SignedKeyStatement>(
  statement: Statement,
  domain: Domain,
): Promise<Statement> {
  const { account, recipient, signature } = statement
  if (!isRecipient(recipient)) throw new InvalidRecipientError(recipient)
  const typedData = keyStatementTypedData(statement, domain)
  const signer = await recoverTypedDataAddress({ ...typedData, signature }).catch((cause) => {
    throw new KeyStatementForgedError(account, { cause })
  })
  if (signer.toLowerCase() !== account.toLowerCase()) throw new KeyStatementForgedError(account)
  return statement
}
