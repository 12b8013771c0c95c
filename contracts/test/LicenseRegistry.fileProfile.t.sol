// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryFileProfileTest is AuthorityTest {
    function setUp() public override {
        super.setUp();
        license(business, Roles.DEALER);
    }

    function test_fileProfile() public {
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.ProfileFiled(business, "https://example.org/a.json", keccak256("a"));
        vm.prank(department);
        licenses.fileProfile(business, "https://example.org/a.json", keccak256("a"));
    }

    function test_fileProfile_revertsIfOtherCountry() public {
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.fileProfile(business, "", 0);
    }

    function testFuzz_fileProfile_revertsIfNotDepartment(address caller) public {
        (bytes2 country,) = licenses.rolesOf(caller);
        vm.assume(caller != department && caller != departmentFr);
        vm.expectRevert(notDepartmentOf(caller, country));
        vm.prank(caller);
        licenses.fileProfile(business, "", 0);
    }
}
