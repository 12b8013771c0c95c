// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistrySuspendTest is AuthorityTest {
    function setUp() public override {
        super.setUp();
        license(business, Roles.DEALER);
    }

    function test_suspend() public {
        expectChange(business, department, Roles.DEALER, Standing.Suspended, 0, 2, uint40(START_BLOCK));
        vm.prank(department);
        licenses.suspend(business);
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, 0);
        vm.assertEq(licenses.unbondedAt(business), 0);
    }

    function test_reinstate() public {
        _suspend();
        expectChange(business, department, Roles.DEALER, Standing.Active, 0, 3, uint40(START_BLOCK));
        vm.prank(department);
        licenses.reinstate(business);
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, Roles.DEALER);
    }

    function testFuzz_suspend_revertsIfNotDepartment(address caller) public {
        (bytes2 country,) = licenses.rolesOf(caller);
        vm.assume(caller != department && caller != departmentFr);
        vm.expectRevert(notDepartmentOf(caller, country));
        vm.prank(caller);
        licenses.suspend(business);
    }

    function test_suspend_revertsIfOtherCountry() public {
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.suspend(business);
    }

    function test_suspend_revertsIfPoliceOfSameCountry() public {
        vm.expectRevert(rolesNotLicensable(Roles.POLICE));
        vm.prank(department);
        licenses.suspend(police);
    }

    function test_suspend_revertsIfSuspended() public {
        _suspend();
        vm.expectRevert(standingForbids(business, Standing.Suspended));
        _suspend();
    }

    function test_suspend_revertsIfUnknown() public {
        vm.expectRevert(notDepartmentOf(department, 0));
        vm.prank(department);
        licenses.suspend(stranger);
    }

    function test_reinstate_revertsIfActive() public {
        vm.expectRevert(standingForbids(business, Standing.Active));
        vm.prank(department);
        licenses.reinstate(business);
    }

    function test_reinstate_revertsIfRevoked() public {
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        vm.prank(department);
        licenses.reinstate(business);
    }

    function test_reinstate_revertsIfOtherCountry() public {
        _suspend();
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.reinstate(business);
    }

    function test_reinstate_revertsIfBusinessItself() public {
        _suspend();
        vm.expectRevert(notDepartmentOf(business, 0));
        vm.prank(business);
        licenses.reinstate(business);
    }

    function _suspend() private {
        vm.prank(department);
        licenses.suspend(business);
    }
}
