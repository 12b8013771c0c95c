// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The state of a police's lookup log that was anchored last, in two slots.
struct Anchor {
    /// Hash of the log's entry number `count`, which commits to every entry before it.
    bytes32 head;
    /// Entries of the log up to then.
    uint40 count;
    /// Unix seconds.
    uint40 at;
    /// Block of this anchor, in which its event stands; 0 for a country that never anchored.
    uint40 lastBlock;
}

/// Heads of the logs in which police write down every lookup of a person, one log per country. A log itself is kept by
/// its police and names nobody in plain; what is anchored here can be neither altered, reordered nor cut off unseen.
/// @notice Trusted for nothing but order: police may anchor a head that leads to no log. Whoever audits the log sees
/// that, for every head ever anchored is found by its event, backwards from `anchorOf`.
interface IAuditAnchor {
    /// @param previousBlock of the country's anchor before; 0 for its first.
    event LogAnchored(
        bytes2 indexed country, address indexed by, bytes32 head, uint40 count, uint40 previousBlock
    );

    error NotPolice(address account);
    /// A log only grows: the new count must be higher than the one anchored.
    error CountNotHigher(uint40 count, uint40 anchored);

    /// Anchors the log of the caller's country. Police only.
    /// @param head of the log's entry number `count`
    function anchor(bytes32 head, uint40 count) external;

    function anchorOf(bytes2 country) external view returns (Anchor memory);
}
