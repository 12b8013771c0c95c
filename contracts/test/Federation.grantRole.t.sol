// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDisputeCourt} from "../src/interfaces/IDisputeCourt.sol";
import {IFederation} from "../src/interfaces/IFederation.sol";
import {IRecordPolicy} from "../src/interfaces/IRecordPolicy.sol";
import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

/// What even an administrator cannot set up: a way to act without delay.
contract FederationGrantRoleTest is AuthorityTest {
    function testFuzz_grantRole_behaviorWithDelay(uint32 delay) public {
        delay = uint32(bound(delay, DELAY, type(uint32).max));
        federation.grantRole(1, stranger, delay);
        (bool isMember, uint32 granted) = federation.hasRole(1, stranger);
        vm.assertEq(isMember, true);
        vm.assertEq(granted, delay);
    }

    function testFuzz_grantRole_revertsIfDelayTooShort(uint32 delay, uint64 roleId) public {
        delay = uint32(bound(delay, 0, DELAY - 1));
        roleId = uint64(bound(roleId, 0, federation.VALIDATORS_ROLE()));
        vm.expectRevert(abi.encodeWithSelector(IFederation.DelayTooShort.selector, delay, DELAY));
        federation.grantRole(roleId, stranger, delay);
    }

    function test_grantRole_behaviorGuardianWithoutDelay() public {
        federation.grantRole(federation.GUARDIAN_ROLE(), stranger, 0);
        (bool isMember, uint32 delay) = federation.hasRole(federation.GUARDIAN_ROLE(), stranger);
        vm.assertEq(isMember, true);
        vm.assertEq(delay, 0);
    }

    function testFuzz_grantRole_revertsIfUnknown(uint64 roleId) public {
        roleId = uint64(bound(roleId, 6, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(IFederation.RoleUnknown.selector, roleId));
        federation.grantRole(roleId, stranger, DELAY);
    }

    function test_setTargetFunctionRole_revertsIfPublic() public {
        uint64 everyone = federation.PUBLIC_ROLE();
        vm.expectRevert(abi.encodeWithSelector(IFederation.RoleUnknown.selector, everyone));
        this.bindAs(ILicenseRegistry.admit.selector, everyone);
    }

    function test_setTargetFunctionRole_revertsIfUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IFederation.RoleUnknown.selector, 6));
        this.bindAs(ILicenseRegistry.admit.selector, 6);
    }

    function testFuzz_setTargetFunctionRole_revertsIfGuardianWouldDoMore(bytes4 selector) public {
        vm.assume(selector != IRecordPolicy.halt.selector && selector != IDisputeCourt.veto.selector);
        vm.expectRevert(abi.encodeWithSelector(IFederation.NotForGuardian.selector, selector));
        this.bindAs(selector, 4);
    }

    function test_setTargetFunctionRole_behaviorGuardianHaltsAndVetoes() public {
        this.bindAs(IRecordPolicy.halt.selector, 4);
        this.bindAs(IDisputeCourt.veto.selector, 4);
        vm.assertEq(federation.getTargetFunctionRole(address(licenses), IDisputeCourt.veto.selector), 4);
    }

    function test_grantRole_revertsIfCourtUndelayed() public {
        vm.expectRevert(abi.encodeWithSelector(IFederation.DelayTooShort.selector, 0, DELAY));
        federation.grantRole(5, stranger, 0);
    }

    function testFuzz_setRoleAdmin_revertsIfOther(uint64 admin) public {
        vm.assume(admin != 0);
        vm.expectRevert(abi.encodeWithSelector(IFederation.RoleAdminFixed.selector, 1));
        federation.setRoleAdmin(1, admin);
    }

    function test_setRoleAdmin_behaviorAdministratorStays() public {
        federation.setRoleAdmin(1, 0);
        vm.assertEq(federation.getRoleAdmin(1), 0);
    }

    function bindAs(bytes4 selector, uint64 roleId) external {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        federation.setTargetFunctionRole(address(licenses), selectors, roleId);
    }
}
