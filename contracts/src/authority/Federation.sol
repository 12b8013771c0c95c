// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IDisputeCourt} from "../interfaces/IDisputeCourt.sol";
import {IFederation} from "../interfaces/IFederation.sol";
import {IRecordPolicy} from "../interfaces/IRecordPolicy.sol";

/// @notice See `IFederation`, the specification.
contract Federation is AccessManager, IFederation {
    uint64 public constant ADMISSION_ROLE = 1;
    uint64 public constant POLICY_ROLE = 2;
    uint64 public constant VALIDATORS_ROLE = 3;
    uint64 public constant GUARDIAN_ROLE = 4;
    uint64 public constant COURT_ROLE = 5;

    /// @inheritdoc IFederation
    uint32 public immutable shortestDelay;

    /// @inheritdoc IFederation
    address public founder;

    constructor(address founder_, address guardian, uint32 shortestDelay_) AccessManager(founder_) {
        require(shortestDelay_ != 0, DelayTooShort(0, 1));
        shortestDelay = shortestDelay_;
        founder = founder_;
        _grantRole(GUARDIAN_ROLE, guardian, 0, 0);
    }

    /// @inheritdoc IFederation
    function handOver(address admin, uint32 delay) external {
        require(msg.sender == founder, NotFounder(msg.sender));
        require(admin != address(0), AccessManagerInvalidInitialAdmin(admin));
        founder = address(0);
        for (uint64 roleId = ADMIN_ROLE; roleId <= COURT_ROLE; ++roleId) {
            _revokeRole(roleId, msg.sender);
        }
        _grantRole(ADMIN_ROLE, admin, 0, delay);
        emit HandedOver(msg.sender, admin, delay);
    }

    /// @dev During set-up the founder alone may hold a role without delay; it loses every one by `handOver`.
    /// The base constructor's own grant passes because `shortestDelay` still reads as zero there.
    function _grantRole(uint64 roleId, address account, uint32 grantDelay, uint32 executionDelay)
        internal
        override
        returns (bool)
    {
        require(roleId <= COURT_ROLE, RoleUnknown(roleId));
        require(
            executionDelay >= shortestDelay || roleId == GUARDIAN_ROLE || account == founder,
            DelayTooShort(executionDelay, shortestDelay)
        );
        return super._grantRole(roleId, account, grantDelay, executionDelay);
    }

    /// @dev The public role would open a function to all at once, the guardian's lacks a delay.
    function _setTargetFunctionRole(address target, bytes4 selector, uint64 roleId) internal override {
        require(roleId <= COURT_ROLE, RoleUnknown(roleId));
        bool isForGuardian = selector == IRecordPolicy.halt.selector || selector == IDisputeCourt.veto.selector;
        require(roleId != GUARDIAN_ROLE || isForGuardian, NotForGuardian(selector));
        super._setTargetFunctionRole(target, selector, roleId);
    }

    /// @dev A role administered by the guardians or the public could be granted without delay.
    function _setRoleAdmin(uint64 roleId, uint64 admin) internal override {
        require(admin == ADMIN_ROLE, RoleAdminFixed(roleId));
        super._setRoleAdmin(roleId, admin);
    }

    /// @dev A guardian cancels any act, also the administrators', but not its own removal: else it could never be replaced.
    function _canCancel(address caller, address target, bytes calldata data) internal view override returns (bool) {
        if (super._canCancel(caller, target, data)) return true;
        (bool isGuardian,) = hasRole(GUARDIAN_ROLE, msg.sender);
        if (!isGuardian) return false;
        bytes memory removal = abi.encodeCall(this.revokeRole, (GUARDIAN_ROLE, msg.sender));
        return target != address(this) || keccak256(data) != keccak256(removal);
    }
}
