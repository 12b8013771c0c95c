// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenceApplications} from "../src/interfaces/ILicenceApplications.sol";
import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryGrantTest is AuthorityTest {
    function test_grant() public {
        expectChange(business, department, Roles.DEALER, Standing.Active, 0, 1, 0);
        license(business, Roles.DEALER);
        (bytes2 country, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(bytes32(country), bytes32("DE"));
        vm.assertEq(roles, Roles.DEALER);
    }

    function test_grant_behaviorChangesRoles() public {
        license(business, Roles.DEALER);
        vm.warp(START + 1 days);
        vm.roll(START_BLOCK + 1);
        expectChange(business, department, Roles.WORKSHOP, Standing.Active, 0, 2, uint40(START_BLOCK));
        license(business, Roles.WORKSHOP);
        vm.assertEq(licenses.licenceOf(business).since, START);
    }

    function testFuzz_grant_behaviorAnyLicensableRoles(uint32 roles) public {
        roles &= Roles.LICENSABLE;
        vm.assume(roles != 0);
        license(business, roles);
        (, uint32 granted) = licenses.rolesOf(business);
        vm.assertEq(granted, roles);
    }

    function testFuzz_grant_behaviorStakeDecides(uint88 required, uint88 locked) public {
        required = uint88(bound(required, 0, euro.MINT_MAX()));
        locked = uint88(bound(locked, 0, euro.MINT_MAX()));
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, required);
        lock(business, locked);
        ask(business, "DE");
        if (locked < required) {
            vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeTooLow.selector, business, locked, required));
        }
        license(business, Roles.DEALER);
    }

    function test_grant_behaviorStakeJustEnough() public {
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, 10);
        lock(business, 9);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeTooLow.selector, business, 9, 10));
        license(business, Roles.DEALER);
        lock(business, 1);
        ask(business, "DE");
        license(business, Roles.DEALER);
    }

    function testFuzz_grant_revertsIfNotDepartment(address caller) public {
        (bytes2 country,) = licenses.rolesOf(caller);
        vm.assume(caller != department && caller != departmentFr);
        vm.expectRevert(notDepartmentOf(caller, country));
        vm.prank(caller);
        licenses.grant(business, Roles.DEALER);
    }

    function testFuzz_grant_revertsIfRolesNotLicensable(uint32 roles) public {
        vm.assume(roles & ~Roles.LICENSABLE != 0);
        vm.expectRevert(rolesNotLicensable(roles));
        license(business, roles);
    }

    function test_grant_revertsIfRolesEmpty() public {
        vm.expectRevert(rolesNotLicensable(0));
        license(business, 0);
    }

    function test_grant_revertsIfOtherCountry() public {
        license(business, Roles.DEALER);
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.grant(business, Roles.DEALER);
    }

    function test_grant_revertsIfAuthority() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.AlreadyLicensed.selector, police));
        license(police, Roles.DEALER);
    }

    function test_grant_revertsIfItself() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.AlreadyLicensed.selector, department));
        license(department, Roles.DEALER);
    }

    /// Else it could keep a stake for 90 days, or for good from every other country by revoking.
    function test_grant_revertsIfStakeLockedForAnotherCountry() public {
        lock(business, 10);
        _refusedToFrance();
        ask(business, "DE");
        _refusedToFrance();
        license(business, Roles.DEALER);
    }

    function test_grant_revertsIfDepositPaidForAnotherCountry() public {
        euro.mint(business, 10);
        vm.startPrank(business);
        euro.approve(address(licenses), 10);
        licenses.depositFee(10);
        vm.stopPrank();
        vm.prank(departmentFr);
        licenses.setFee(10, 10);
        _refusedToFrance();
        ask(business, "FR");
        vm.prank(departmentFr);
        licenses.grant(business, Roles.DEALER);
        vm.assertEq(licenses.paidTermOf(business).deposit, 0);
    }

    /// Nobody holds that key: a title of it would be no one's.
    function test_grant_revertsIfNobody() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ApplicationMissing.selector, address(0)));
        license(address(0), Roles.DEALER);
    }

    function _refusedToFrance() private {
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ApplicationMissing.selector, business));
        vm.prank(departmentFr);
        licenses.grant(business, Roles.DEALER);
    }

    function test_grant_revertsIfSuspended() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.suspend(business);
        vm.expectRevert(standingForbids(business, Standing.Suspended));
        license(business, Roles.DEALER);
    }

    function test_grant_revertsIfExiting() public {
        license(business, Roles.DEALER);
        vm.prank(business);
        licenses.exit();
        vm.expectRevert(standingForbids(business, Standing.Exiting));
        license(business, Roles.DEALER);
    }

    function test_grant_revertsIfRevoked() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        license(business, Roles.DEALER);
    }
}
