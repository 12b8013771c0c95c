// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryRevokeTest is AuthorityTest {
    function setUp() public override {
        super.setUp();
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
    }

    function test_revoke() public {
        expectChange(business, department, Roles.DEALER, Standing.Revoked, 10, 3, uint40(START_BLOCK));
        _revoke();
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, 0);
        vm.assertEq(licenses.unbondedAt(business), START + 90 days);
    }

    function test_revoke_behaviorFromSuspended() public {
        vm.prank(department);
        licenses.suspend(business);
        _revoke();
        assertStanding(business, Standing.Revoked);
    }

    function test_revoke_behaviorAfterExitDoesNotProlong() public {
        vm.prank(business);
        licenses.exit();
        vm.warp(START + 89 days);
        _revoke();
        vm.assertEq(licenses.unbondedAt(business), START + 90 days);
    }

    function test_revoke_revertsIfRevoked() public {
        _revoke();
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        _revoke();
    }

    function test_revoke_revertsIfLeft() public {
        vm.prank(business);
        licenses.exit();
        vm.warp(START + 90 days);
        vm.prank(business);
        licenses.withdrawStake();
        vm.expectRevert(standingForbids(business, Standing.None));
        _revoke();
    }

    function test_revoke_revertsIfOtherCountry() public {
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.revoke(business);
    }

    function test_revoke_revertsIfPoliceOfSameCountry() public {
        vm.expectRevert(rolesNotLicensable(Roles.POLICE));
        vm.prank(department);
        licenses.revoke(police);
    }

    function testFuzz_revoke_revertsIfNotDepartment(address caller) public {
        (bytes2 country,) = licenses.rolesOf(caller);
        vm.assume(caller != department && caller != departmentFr);
        vm.expectRevert(notDepartmentOf(caller, country));
        vm.prank(caller);
        licenses.revoke(business);
    }

    function _revoke() private {
        vm.prank(department);
        licenses.revoke(business);
    }
}
