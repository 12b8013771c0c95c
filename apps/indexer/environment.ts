/** What the indexer was started with. */
export interface IndexerEnvironment {
  readonly rpcUrl: string
  /** Folder of the embedded database; `null` where `DATABASE_URL` names a PostgreSQL. */
  readonly databaseDirectory: string | null
}

/** Reads the variables the indexer knows; each has a default that suits one machine. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): IndexerEnvironment {
  const rpcUrl = variables.PONDER_RPC_URL_31337 || "http://127.0.0.1:8545"
  const hasServer = Boolean(variables.DATABASE_URL || variables.DATABASE_PRIVATE_URL)
  return {
    rpcUrl: rpcUrl.replace(/\/+$/, ""),
    databaseDirectory: hasServer ? null : variables.DATABASE_DIR || ".ponder/database",
  }
}
