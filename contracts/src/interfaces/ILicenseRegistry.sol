// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Permission} from "../types/Permission.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {ILicenceApplications} from "./ILicenceApplications.sol";
import {ILicenceTerms} from "./ILicenceTerms.sol";
import {IRecordPolicy} from "./IRecordPolicy.sol";
import {IStakes} from "./IStakes.sol";

enum Standing {
    None,
    Active,
    Suspended,
    Exiting,
    Revoked
}

/// One account's permission, in one slot.
struct Licence {
    /// ISO 3166-1 alpha-2, of the department that granted it; of the state for a department or police.
    bytes2 country;
    uint32 roles;
    Standing standing;
    /// Unix seconds of the first grant.
    uint40 since;
    /// Of the account's latest licence event; the first is 1.
    uint32 sequence;
    /// Block of the account's latest licence event.
    uint40 lastBlock;
    /// Locked, in the euro token's smallest unit.
    uint88 stake;
}

/// Departments, police and licensed businesses: who may act, where, as what, since when, with what at stake.
/// @notice The federation admits departments, police, sale desks and courts, each with its delay; a department licenses,
/// suspends and revokes businesses of its own country only. Nobody can alter what a licensee wrote.
/// Every change of an account's licence is one `LicenceChanged` that carries the account's sequence and the block of
/// its previous one, so that "licensed at the time" is proven without archive state.
///
/// | standing | who | by | becomes |
/// |---|---|---|---|
/// | none | business, its stake locked | `applyFor` | the same, waiting |
/// | none | department, for stake and fee | `grant` | active |
/// | active | its department | `grant` (other roles), `renew` | the same |
/// | active | its department | `suspend` | suspended |
/// | active | anyone, 30 days after the paid term | `lapse` | suspended |
/// | active | a court, leaving too little stake | `slash` | suspended |
/// | suspended | its department, with stake and paid term | `reinstate` | active |
/// | active, suspended, none with a stake | the account | `exit` | exiting |
/// | active, suspended, exiting | its department | `revoke` | revoked, for good |
/// | exiting | the account, after 90 days | `withdrawStake` | none, once no court holds a part |
/// | revoked | the account, after 90 days | `withdrawStake` | the same |
interface ILicenseRegistry is IRecordPolicy, IStakes, ILicenceApplications, ILicenceTerms {
    /// @param by who made the change: the federation's executor, the country's department, a court, whoever reported a
    /// lapse, or the account itself.
    /// @param previousBlock block of the account's previous licence event; 0 for the first.
    event LicenceChanged(
        address indexed account,
        bytes2 indexed country,
        address indexed by,
        uint32 roles,
        Standing standing,
        uint88 stake,
        uint32 sequence,
        uint40 previousBlock
    );
    event WmiListed(address indexed account, bytes3 indexed wmi);
    event WmiDelisted(address indexed account, bytes3 indexed wmi);
    event ProfileFiled(address indexed account, string uri, bytes32 commitment);
    event StakeRequired(bytes2 indexed country, uint32 indexed role, uint88 amount);

    error NotDepartmentOf(address account, bytes2 country);
    error RolesNotLicensable(uint32 roles);
    error RolesNotFederal(uint32 roles);
    error CountryMalformed(bytes2 country);
    error StandingForbids(address account, Standing standing);
    error AlreadyLicensed(address account);
    error StakeTooLow(address account, uint256 locked, uint256 required);
    error StakeStillLocked(address account, uint256 until);
    /// A WMI is three characters of the VIN alphabet.
    error WmiMalformed(bytes3 wmi);
    error WmiTaken(bytes3 wmi, address by);
    error WmiNotListed(bytes3 wmi, address account);
    error ManufacturerOnly(address account);

    // --- the federation's, delayed ---

    /// Admits an account as department or police or both, as sale desk, or as court (`IStakes`). `country` is "EU" for
    /// the last two.
    function admit(address account, bytes2 country, uint32 roles) external;

    /// Ends such an admission.
    function dismiss(address account) external;

    // --- a department's, for its own country ---

    /// Sets the stake a role requires in the caller's country, in the euro token's smallest unit. Binds later grants.
    function requireStake(uint32 role, uint88 amount) external;

    /// Licenses `account` in the caller's country, for a fee from its deposit (`ILicenceTerms`), or changes the roles of
    /// its licensee, for none. The stake must be locked. Closes an application to this country. An account that has a
    /// stake, a deposit or an open application is licensed anew only where it applied (`ApplicationMissing`).
    function grant(address account, uint32 roles) external;

    function suspend(address account) external;

    /// Needs the stake that the roles require now, and a paid term.
    function reinstate(address account) external;

    /// Final for this licence: a revoked account writes nothing new and may withdraw its stake after 90 days.
    function revoke(address account) external;

    /// Gives a manufacturer a world manufacturer identifier (ISO 3780); one belongs to one account at most.
    function listWmi(address account, bytes3 wmi) external;

    function delistWmi(address account, bytes3 wmi) external;

    /// Files a business's public profile: where it lies and its keccak-256.
    function fileProfile(address account, string calldata uri, bytes32 commitment) external;

    // --- a business's own ---

    /// Locks euro tokens of the caller; allowed before a grant. Reverts as the token does.
    function lockStake(uint88 amount) external;

    /// Stops writing, takes an open application back and starts the unbonding period.
    function exit() external;

    /// Pays the stake out to the caller once the unbonding period has passed: all that no court reserved (`IStakes`).
    /// A later call pays the rest; until then the account keeps its standing.
    function withdrawStake() external;

    // --- views ---

    function licenceOf(address account) external view returns (Licence memory);

    /// The account's roles now; none unless its standing is active.
    function rolesOf(address account) external view returns (bytes2 country, uint32 roles);

    /// Both halves of the question "may this account write this kind?" in one call.
    function authorise(address account, RecordKind kind) external view returns (Permission);

    function isWmiHolder(address account, bytes3 wmi) external view returns (bool);

    function requiredStake(bytes2 country, uint32 roles) external view returns (uint256);

    /// Unix seconds from which the stake can be withdrawn; 0 while it cannot.
    function unbondedAt(address account) external view returns (uint256);

    /// The ERC-20 euro stakes are locked in.
    function euro() external view returns (address);
}
