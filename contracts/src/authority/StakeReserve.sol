// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {Licence, Standing} from "../interfaces/ILicenseRegistry.sol";
import {IStakes} from "../interfaces/IStakes.sol";
import {Roles} from "../types/Roles.sol";
import {LicenceBook} from "./LicenceBook.sol";
import {StakeVault} from "./StakeVault.sol";

/// What courts hold of the stakes. The sum over an account's courts never exceeds its stake.
abstract contract StakeReserve is LicenceBook, StakeVault {
    mapping(address account => uint88 amount) private _reserved;
    mapping(address account => mapping(address court => uint88 amount)) private _reservedBy;

    /// @inheritdoc IStakes
    function reserve(address account, uint88 amount) external {
        _requireCourt();
        uint88 available = availableStake(account);
        require(amount <= available, StakeUnavailable(account, amount, available));
        _reservedBy[account][msg.sender] += amount;
        uint88 reserved = _reserved[account] += amount;
        emit StakeReserved(account, msg.sender, amount, reserved);
    }

    /// @inheritdoc IStakes
    function release(address account, uint128 amount) external {
        _requireCourt();
        (uint88 freed, uint88 reserved) = _free(account, msg.sender, amount);
        emit StakeReleased(account, msg.sender, freed, reserved);
    }

    /// @inheritdoc IStakes
    function slash(address account, uint128 amount) external {
        _requireCourt();
        (uint88 freed, uint88 reserved) = _free(account, msg.sender, amount);
        emit StakeSlashed(account, msg.sender, freed, reserved);
        Licence memory licence = _licences[account];
        licence.stake -= freed;
        bool isCovered = licence.stake >= requiredStake(licence.country, licence.roles);
        if (licence.standing == Standing.Active && !isCovered) licence.standing = Standing.Suspended;
        _write(account, licence);
        SafeTransferLib.safeTransfer(euro, msg.sender, freed);
    }

    /// @inheritdoc IStakes
    function releaseFrom(address court, address account) external {
        require(!isCourt(court), StillCourt(court));
        uint88 held = _reservedBy[account][court];
        require(held != 0, NothingReserved(account, court));
        (, uint88 reserved) = _free(account, court, held);
        emit StakeReleased(account, court, held, reserved);
    }

    /// @inheritdoc IStakes
    function isCourt(address account) public view returns (bool) {
        (, uint32 roles) = rolesOf(account);
        return roles & Roles.COURT != 0;
    }

    /// @inheritdoc IStakes
    function availableStake(address account) public view returns (uint88) {
        return _licences[account].stake - _reserved[account];
    }

    /// @inheritdoc IStakes
    function reservedBy(address account, address court) external view returns (uint88) {
        return _reservedBy[account][court];
    }

    function _requireCourt() private view {
        require(isCourt(msg.sender), NotCourt(msg.sender));
    }

    /// @return freed the same amount, which fits because it was reserved.
    /// @return reserved what all courts still hold.
    function _free(address account, address court, uint256 amount) private returns (uint88 freed, uint88 reserved) {
        uint88 held = _reservedBy[account][court];
        require(amount <= held, StakeUnavailable(account, amount, held));
        freed = uint88(amount);
        _reservedBy[account][court] = held - freed;
        reserved = _reserved[account] -= freed;
    }
}
