import type { Address } from "viem"
import type { Network } from "../description/schema.ts"

/** One node of a running network. */
export interface EngineNode {
  readonly name: string
  readonly rpcUrl: string
  /** Starts it, and returns when it answers. @throws when it ends instead */
  readonly start: () => Promise<void>
  /** Asks it to end, and returns when it has. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
  /** Empties its disk, all but keys and settings. It must not run. */
  readonly wipe: () => Promise<void>
  /**
   * Rewrites a text in a stored block, and throws away what was computed from it, so that the node believes its own
   * disk. It must not run. Both texts have one length.
   */
  readonly rewrite: (block: number, old: string, fresh: string) => Promise<void>
  /** Replaces its genesis by one that differs in a balance. It must not run; its disk is emptied. */
  readonly replaceGenesis: () => Promise<void>
  /** Gives it the network's genesis again, with an empty disk. It must not run. */
  readonly restoreGenesis: () => Promise<void>
  /** From its next start on it runs the engine's next version. */
  readonly upgrade: () => Promise<void>
  /** What the node says it runs. */
  readonly version: () => Promise<string>
}

/** A network of real processes on this machine. */
export interface RunningNetwork {
  readonly network: Network
  /** Validators first, in their order, then readers. */
  readonly nodes: readonly EngineNode[]
  /** Whether the validators' contract stands from the first block on, because the engine reads it. */
  readonly isValidatorSetInGenesis: boolean
  /** Cuts every wire between two groups of nodes. */
  readonly cut: (some: readonly string[], others: readonly string[]) => void
  readonly heal: () => void
  /** The names of the nodes whose signatures count now. */
  readonly seats: () => Promise<readonly string[]>
  /**
   * Where the engine does not read the validators' contract itself: brings its seats in line with what that lists.
   * @param rpcUrl of a door
   */
  readonly follow: (validators: readonly Address[], rpcUrl: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What runs a network. */
export interface Engine {
  readonly name: "evmd" | "besu" | "anvil"
  /** Whether it has several nodes, so that one can be lost. */
  readonly isDistributed: boolean
  /** Whether a test can alter what a node has stored. */
  readonly canRewrite: boolean
  /** Writes everything of the network into the folder, and starts its validators and readers. */
  readonly launch: (network: Network, folder: string) => Promise<RunningNetwork>
}
