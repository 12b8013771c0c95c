// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Root of all roles: the member states' multisig and its guardian, on OpenZeppelin's `AccessManager`.
///
/// Trust. Every act of a role waits for its member's execution delay in public (`OperationScheduled`), at least
/// `shortestDelay`, and a guardian may cancel it meanwhile. The guardian alone acts at once, and can do two things:
/// halt kinds of records for a bounded time (`IRecordPolicy.halt`), and send a ruling over a record to the federation's
/// court (`IDisputeCourt.veto`). It can cancel every act except its own removal.
///
/// Roles. `ADMIN_ROLE` (0) grants roles and binds functions to them; `ADMISSION_ROLE` (1) admits departments, police,
/// sale desks and courts; `POLICY_ROLE` (2) sets rules; `VALIDATORS_ROLE` (3) changes the validator set; `GUARDIAN_ROLE`
/// (4) cancels, halts and vetoes; `COURT_ROLE` (5) decides appeals and contested rewards.
///
/// Set-up. The founder (deployer) binds functions, grants roles and admits without delay until it calls `handOver`,
/// which takes all of its roles and cannot be undone. Until then (`founder` not zero) nothing here deserves trust.
interface IFederation {
    /// The founder gave up every role it had; from here on every act is delayed.
    event HandedOver(address indexed founder, address indexed admin, uint32 delay);

    error NotFounder(address account);
    error DelayTooShort(uint32 delay, uint32 shortest);
    error RoleUnknown(uint64 roleId);
    error RoleAdminFixed(uint64 roleId);
    /// A function the guardian must not have at once.
    error NotForGuardian(bytes4 selector);

    /// Ends the set-up: `admin` becomes the administrator with `delay` seconds, the caller keeps nothing. Founder only.
    function handOver(address admin, uint32 delay) external;

    /// Seconds that every role but the guardian's waits at least.
    function shortestDelay() external view returns (uint32);

    /// Who may still act without delay; zero once handed over.
    function founder() external view returns (address);
}
