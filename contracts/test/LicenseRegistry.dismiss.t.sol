// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryDismissTest is AuthorityTest {
    function test_dismiss() public {
        vm.roll(START_BLOCK + 7);
        expectChange(department, address(this), Roles.DEPARTMENT, Standing.Revoked, 0, 2, uint40(START_BLOCK));
        licenses.dismiss(department);
        (bytes2 country, uint32 roles) = licenses.rolesOf(department);
        vm.assertEq(bytes32(country), 0);
        vm.assertEq(roles, 0);
        vm.assertEq(licenses.unbondedAt(department), START + 90 days);
    }

    function test_dismiss_behaviorEndsPower() public {
        licenses.dismiss(department);
        vm.expectRevert(notDepartmentOf(department, 0));
        vm.prank(department);
        licenses.grant(business, Roles.DEALER);
    }

    function testFuzz_dismiss_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        licenses.dismiss(department);
    }

    function test_dismiss_revertsIfBusiness() public {
        license(business, Roles.DEALER);
        vm.expectRevert(rolesNotFederal(Roles.DEALER));
        licenses.dismiss(business);
    }

    function test_dismiss_revertsIfUnknown() public {
        vm.expectRevert(rolesNotFederal(0));
        licenses.dismiss(stranger);
    }

    function test_dismiss_revertsIfDismissed() public {
        licenses.dismiss(department);
        vm.expectRevert(standingForbids(department, Standing.Revoked));
        licenses.dismiss(department);
    }
}
