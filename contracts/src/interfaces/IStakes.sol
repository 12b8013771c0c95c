// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What a court of the register may do with a stake. Amounts are in the euro token's smallest unit.
/// @notice A court is a contract the federation admitted with its delay (`Roles.COURT`). It can touch only what it
/// reserved itself, and nothing that is not at stake. A dismissed court can touch nothing any more: every function of
/// it reverts with `NotCourt`, and anyone frees what it had reserved. A court must ask `isCourt` before it relies on
/// its reservations, so that no dispute of it is stuck then.
/// @dev Functions are dispatched in the order of their selectors, 22 gas each: names and types here keep theirs behind
/// the questions that every record asks. See docs/decisions/0007.
interface IStakes {
    /// @param reserved of the account's stake, by all courts.
    event StakeReserved(address indexed account, address indexed court, uint88 amount, uint88 reserved);
    event StakeReleased(address indexed account, address indexed court, uint88 amount, uint88 reserved);
    /// Followed by a `LicenceChanged` with the stake that is left and the standing that follows from it.
    event StakeSlashed(address indexed account, address indexed court, uint88 amount, uint88 reserved);

    error NotCourt(address account);
    error StillCourt(address account);
    error NothingReserved(address account, address court);
    error StakeUnavailable(address account, uint256 asked, uint256 available);

    // --- a court's ---

    /// Keeps a part of a stake from leaving, whatever the account's standing.
    function reserve(address account, uint88 amount) external;

    /// Gives back what the calling court reserved.
    function release(address account, uint128 amount) external;

    /// Takes what the calling court reserved and pays it to that court. An active licensee whose stake no longer
    /// covers its roles is suspended.
    function slash(address account, uint128 amount) external;

    // --- anyone ---

    /// Frees all that a dismissed court had reserved of an account's stake.
    function releaseFrom(address court, address account) external;

    // --- views ---

    /// Whether the account is an admitted court now.
    function isCourt(address account) external view returns (bool);

    /// The part of a stake that no court reserved.
    function availableStake(address account) external view returns (uint88);

    /// What one court reserved of an account's stake.
    function reservedBy(address account, address court) external view returns (uint88);
}
