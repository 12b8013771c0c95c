// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What somebody said last of a chain, in two slots.
struct ChainHead {
    /// Hash of the chain's block `number`. It covers every block before it and, by the chain's own rules, their state.
    bytes32 blockHash;
    uint64 number;
    /// Heads of this chain that the same account has anchored, this one included.
    uint64 count;
    /// Unix seconds of this anchor.
    uint64 anchoredAt;
    /// Block of this anchor, on the chain where this contract stands; its event is found there. 0 for none.
    uint64 lastBlock;
}

/// A public chain as a witness of a private one: whoever runs or watches a private chain writes down here which block it
/// had. If its validators ever agreed to write another history, the blocks anchored before would be missing from it, and
/// anybody could show that with two endpoints. It stands on a public chain that the private chain's validators do not
/// control, belongs to nobody, knows no roles, and nothing in it can be changed or taken back.
/// @notice Trusted for nothing but order and time. Anybody may write and may write anything; each account's heads are
/// kept apart, so that nobody can add to, replace or hold up another's. A reader decides whose heads count: a department's,
/// an auditor's, an own node's.
interface IChainAnchor {
    /// @param by the account that says so
    /// @param chainId EIP-155, of the chain that is spoken of
    /// @param count of the account's heads of that chain, from 1
    /// @param previousBlock where the account's head before stands; 0 for its first
    event ChainAnchored(
        address indexed by,
        uint64 indexed chainId,
        uint64 number,
        bytes32 blockHash,
        uint64 count,
        uint64 previousBlock
    );

    /// A chain only grows: the block must be later than the one the account anchored before.
    error NumberNotHigher(uint64 number, uint64 anchored);

    /// Writes down which block a chain has. Anyone, under their own name.
    /// @param number must be final on that chain: what is written here stays
    function anchor(uint64 chainId, uint64 number, bytes32 blockHash) external;

    /// The head that an account anchored last of a chain; earlier ones are found by events, backwards from `lastBlock`.
    function headOf(address by, uint64 chainId) external view returns (ChainHead memory);
}
