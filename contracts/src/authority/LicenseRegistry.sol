// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {ILicenseRegistry, Licence, Standing} from "../interfaces/ILicenseRegistry.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";
import {Permission, Permissions} from "../types/Permission.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Roles} from "../types/Roles.sol";
import {RecordPolicy} from "../vehicle/RecordPolicy.sol";
import {ApplicationQueue} from "./ApplicationQueue.sol";
import {LicenceTerms} from "./LicenceTerms.sol";
import {StakeReserve} from "./StakeReserve.sol";
import {StakeVault} from "./StakeVault.sol";
import {WmiList} from "./WmiList.sol";

/// @notice See `ILicenseRegistry`, the specification.
contract LicenseRegistry is RecordPolicy, StakeReserve, ApplicationQueue, LicenceTerms, WmiList {
    constructor(address federation, address euro, IValidatorSet validators)
        RecordPolicy(federation)
        StakeVault(euro)
        LicenceTerms(validators)
    {}

    // --- the federation's, delayed ---

    /// @inheritdoc ILicenseRegistry
    function admit(address account, bytes2 country, uint32 roles) external restricted {
        Licence memory licence = _licences[account];
        bool isContract = roles == Roles.SALE_DESK || roles == Roles.COURT;
        bool isAuthority = roles != 0 && roles & ~(Roles.DEPARTMENT | Roles.POLICE) == 0;
        require(isContract || isAuthority, RolesNotFederal(roles));
        require(_isCountry(country) && (country == "EU") == isContract, CountryMalformed(country));
        require(licence.standing == Standing.None, AlreadyLicensed(account));
        _activate(account, licence, country, roles);
    }

    /// @inheritdoc ILicenseRegistry
    function dismiss(address account) external restricted {
        Licence memory licence = _licences[account];
        require(licence.roles & Roles.FEDERAL != 0, RolesNotFederal(licence.roles));
        _revoke(account, licence);
    }

    // --- a department's, for its own country ---

    /// @inheritdoc ILicenseRegistry
    function requireStake(uint32 role, uint88 amount) external {
        _requireStake(_departmentCountry(), role, amount);
    }

    /// @inheritdoc ILicenseRegistry
    function grant(address account, uint32 roles) external {
        bytes2 country = _departmentCountry();
        Licence memory licence = _licences[account];
        require(roles != 0 && roles & ~Roles.LICENSABLE == 0, RolesNotLicensable(roles));
        bool isNew = licence.standing == Standing.None;
        if (!isNew) {
            require(licence.roles & Roles.FEDERAL == 0, AlreadyLicensed(account));
            require(licence.country == country, NotDepartmentOf(msg.sender, licence.country));
            require(licence.standing == Standing.Active, StandingForbids(account, licence.standing));
        }
        _requireStaked(account, licence.stake, country, roles);
        if (isNew) _requireAsked(account, country, licence.stake != 0 || _hasDeposit(account));
        _activate(account, licence, country, roles);
        if (isNew) _startTerm(account, country);
        _closeGranted(account, country);
    }

    /// @inheritdoc ILicenseRegistry
    function suspend(address account) external {
        _change(account, _licensee(account), Standing.Active, Standing.Suspended);
    }

    /// @inheritdoc ILicenseRegistry
    function reinstate(address account) external {
        Licence memory licence = _licensee(account);
        _requireStaked(account, licence.stake, licence.country, licence.roles);
        _requirePaid(account);
        _change(account, licence, Standing.Suspended, Standing.Active);
    }

    /// @inheritdoc ILicenseRegistry
    function revoke(address account) external {
        _revoke(account, _licensee(account));
    }

    /// @inheritdoc ILicenseRegistry
    function listWmi(address account, bytes3 wmi) external {
        Licence memory licence = _licensee(account);
        bool isManufacturer = licence.standing == Standing.Active && licence.roles & Roles.MANUFACTURER != 0;
        require(isManufacturer, ManufacturerOnly(account));
        _list(account, wmi);
    }

    /// @inheritdoc ILicenseRegistry
    function delistWmi(address account, bytes3 wmi) external {
        _licensee(account);
        _delist(account, wmi);
    }

    /// @inheritdoc ILicenseRegistry
    function fileProfile(address account, string calldata uri, bytes32 commitment) external {
        _licensee(account);
        emit ProfileFiled(account, uri, commitment);
    }

    // --- a business's own ---

    /// @inheritdoc ILicenseRegistry
    function lockStake(uint88 amount) external {
        Licence memory licence = _licences[msg.sender];
        bool isLeaving = licence.standing == Standing.Exiting || licence.standing == Standing.Revoked;
        require(!isLeaving, StandingForbids(msg.sender, licence.standing));
        licence.stake += amount;
        _write(msg.sender, licence);
        SafeTransferLib.safeTransferFrom(euro, msg.sender, address(this), amount);
    }

    /// @inheritdoc ILicenseRegistry
    function exit() external {
        Licence memory licence = _licences[msg.sender];
        bool isIn = licence.standing == Standing.Active || licence.standing == Standing.Suspended;
        // A stake locked for a licence that never came leaves by the same door.
        bool isWaiting = licence.standing == Standing.None && licence.stake != 0;
        require(isIn || isWaiting, StandingForbids(msg.sender, licence.standing));
        _startUnbonding(msg.sender);
        _change(msg.sender, licence, licence.standing, Standing.Exiting);
        _closeLeaving(msg.sender);
    }

    /// @inheritdoc ILicenseRegistry
    function withdrawStake() external {
        _requireUnbonded(msg.sender);
        Licence memory licence = _licences[msg.sender];
        uint88 amount = availableStake(msg.sender);
        // What a court holds stays behind, and with it the way to fetch it later.
        bool isAll = amount == licence.stake;
        require(isAll || amount != 0, StakeUnavailable(msg.sender, licence.stake, 0));
        licence.stake -= amount;
        if (isAll) _endUnbonding(msg.sender);
        // Who left by itself may be licensed anew, by any country; who was revoked may not.
        if (isAll && licence.standing == Standing.Exiting) (licence.standing, licence.roles) = (Standing.None, 0);
        _write(msg.sender, licence);
        SafeTransferLib.safeTransfer(euro, msg.sender, amount);
    }

    // --- views ---

    /// @inheritdoc ILicenseRegistry
    function authorise(address account, RecordKind kind) external view returns (Permission) {
        (bytes2 country, uint32 roles) = rolesOf(account);
        return Permissions.pack(_rules[kind], roles, country);
    }

    // --- internal ---

    function _revoke(address account, Licence memory licence) private {
        bool isOver = licence.standing == Standing.None || licence.standing == Standing.Revoked;
        require(!isOver, StandingForbids(account, licence.standing));
        _startUnbonding(account);
        _change(account, licence, licence.standing, Standing.Revoked);
    }

    function _change(address account, Licence memory licence, Standing from, Standing to) private {
        require(licence.standing == from, StandingForbids(account, licence.standing));
        licence.standing = to;
        _write(account, licence);
    }
}
