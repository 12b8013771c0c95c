// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {Roles} from "../types/Roles.sol";

/// What a role requires at stake in each country, and until when a stake stays locked.
abstract contract StakeVault is ILicenseRegistry {
    uint256 internal constant UNBONDING = 90 days;

    /// The ERC-20 euro stakes are locked in.
    /// @dev Trusted by deployment: no fee on transfer, no rebase, no callback; so what is asked is what arrives.
    address public immutable euro;

    mapping(bytes2 country => mapping(uint32 role => uint88 amount)) private _stakeOf;
    mapping(address account => uint256 time) private _unbondedAt;

    constructor(address euro_) {
        euro = euro_;
    }

    /// @inheritdoc ILicenseRegistry
    function requiredStake(bytes2 country, uint32 roles) public view returns (uint256 sum) {
        roles &= Roles.LICENSABLE;
        for (uint32 role = 1; role <= roles; role <<= 1) {
            if (roles & role != 0) sum += _stakeOf[country][role];
        }
    }

    /// @inheritdoc ILicenseRegistry
    function unbondedAt(address account) external view returns (uint256) {
        return _unbondedAt[account];
    }

    function _requireStake(bytes2 country, uint32 role, uint88 amount) internal {
        bool isOneRole = role != 0 && role & (role - 1) == 0;
        require(isOneRole && role & Roles.LICENSABLE != 0, RolesNotLicensable(role));
        _stakeOf[country][role] = amount;
        emit StakeRequired(country, role, amount);
    }

    /// @dev Runs from when the account last could write; a revocation after an exit does not prolong it.
    function _startUnbonding(address account) internal {
        if (_unbondedAt[account] == 0) _unbondedAt[account] = block.timestamp + UNBONDING;
    }

    function _endUnbonding(address account) internal {
        delete _unbondedAt[account];
    }

    function _requireStaked(address account, uint256 locked, bytes2 country, uint32 roles) internal view {
        uint256 required = requiredStake(country, roles);
        require(locked >= required, StakeTooLow(account, locked, required));
    }

    function _requireUnbonded(address account) internal view {
        uint256 until = _unbondedAt[account];
        require(until != 0 && block.timestamp >= until, StakeStillLocked(account, until));
    }
}
