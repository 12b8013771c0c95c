// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryRequireStakeTest is AuthorityTest {
    function test_requireStake() public {
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.StakeRequired("DE", Roles.DEALER, 100);
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, 100);
        vm.assertEq(licenses.requiredStake("DE", Roles.DEALER), 100);
        vm.assertEq(licenses.requiredStake("FR", Roles.DEALER), 0);
    }

    function testFuzz_requireStake_behaviorSumsRoles(uint88[10] calldata amounts, uint32 roles) public {
        uint256 sum;
        for (uint256 i; i < 10; ++i) {
            uint32 role = uint32(1 << (i + 2));
            vm.prank(department);
            licenses.requireStake(role, amounts[i]);
            if (roles & role != 0) sum += amounts[i];
        }
        vm.assertEq(licenses.requiredStake("DE", roles), sum);
    }

    function test_requireStake_behaviorBindsLaterGrantsOnly() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, 1);
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, Roles.DEALER);
    }

    function testFuzz_requireStake_revertsIfNotDepartment(address caller) public {
        vm.assume(caller != department && caller != departmentFr && caller != police && caller != policeFr);
        vm.assume(caller != desk);
        vm.expectRevert(notDepartmentOf(caller, 0));
        vm.prank(caller);
        licenses.requireStake(Roles.DEALER, 100);
    }

    function test_requireStake_revertsIfPolice() public {
        vm.expectRevert(notDepartmentOf(police, "DE"));
        vm.prank(police);
        licenses.requireStake(Roles.DEALER, 100);
    }

    function testFuzz_requireStake_revertsIfNotOneLicensableRole(uint32 role) public {
        uint256 bits;
        for (uint256 i; i < 32; ++i) {
            bits += (role >> i) & 1;
        }
        vm.assume(bits != 1 || role & Roles.LICENSABLE == 0);
        _expectNotLicensable(role);
    }

    function test_requireStake_revertsIfNotOneLicensableRole() public {
        _expectNotLicensable(0);
        _expectNotLicensable(Roles.POLICE);
        _expectNotLicensable(Roles.SALE_DESK);
        _expectNotLicensable(Roles.DEALER | Roles.WORKSHOP);
        _expectNotLicensable(Roles.DEALER | Roles.POLICE);
    }

    function _expectNotLicensable(uint32 role) private {
        vm.expectRevert(rolesNotLicensable(role));
        vm.prank(department);
        licenses.requireStake(role, 1);
    }
}
