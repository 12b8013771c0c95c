// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ILicenseRegistry, Licence, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryAdmitTest is AuthorityTest {
    function test_admit() public {
        address account = actor("second police");
        expectChange(account, address(this), Roles.POLICE, Standing.Active, 0, 1, 0);
        licenses.admit(account, "DE", Roles.POLICE);
        Licence memory licence = licenses.licenceOf(account);
        vm.assertEq(bytes32(licence.country), bytes32("DE"));
        vm.assertEq(licence.roles, Roles.POLICE);
        vm.assertEq(licence.since, START);
        vm.assertEq(licence.sequence, 1);
        vm.assertEq(licence.lastBlock, START_BLOCK);
        assertStanding(account, Standing.Active);
    }

    function test_admit_behaviorKeepsStakeLockedBefore() public {
        lock(business, 5);
        licenses.admit(business, "DE", Roles.DEPARTMENT | Roles.POLICE);
        vm.assertEq(licenses.licenceOf(business).stake, 5);
        vm.assertEq(licenses.licenceOf(business).sequence, 2);
    }

    function testFuzz_admit_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        licenses.admit(business, "DE", Roles.POLICE);
    }

    function testFuzz_admit_revertsIfRolesNotFederal(uint32 roles) public {
        bool isContract = roles == Roles.SALE_DESK || roles == Roles.COURT;
        vm.assume(!isContract && (roles == 0 || roles > (Roles.DEPARTMENT | Roles.POLICE)));
        vm.expectRevert(rolesNotFederal(roles));
        licenses.admit(business, "DE", roles);
    }

    function test_admit_revertsIfRolesEmpty() public {
        vm.expectRevert(rolesNotFederal(0));
        licenses.admit(business, "DE", 0);
    }

    function test_admit_revertsIfDeskIsAuthorityToo() public {
        vm.expectRevert(rolesNotFederal(Roles.SALE_DESK | Roles.POLICE));
        licenses.admit(business, "EU", Roles.SALE_DESK | Roles.POLICE);
    }

    function testFuzz_admit_revertsIfCountryMalformed(bytes2 country) public {
        bool isWellFormed = country[0] >= "A" && country[0] <= "Z" && country[1] >= "A" && country[1] <= "Z";
        vm.assume(!isWellFormed);
        _expectMalformed(country, Roles.POLICE);
    }

    function test_admit_revertsIfCountryNextToAlphabet() public {
        _expectMalformed("@E", Roles.POLICE);
        _expectMalformed("[E", Roles.POLICE);
        _expectMalformed("D@", Roles.POLICE);
        _expectMalformed("D[", Roles.POLICE);
    }

    function test_admit_behaviorTakesWholeAlphabet() public {
        licenses.admit(business, "AZ", Roles.POLICE);
        licenses.admit(stranger, "ZA", Roles.POLICE);
    }

    function test_admit_revertsIfDeskHasCountry() public {
        _expectMalformed("DE", Roles.SALE_DESK);
    }

    function test_admit_revertsIfAuthorityOfUnion() public {
        _expectMalformed("EU", Roles.POLICE);
    }

    function test_admit_revertsIfAlreadyLicensed() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.AlreadyLicensed.selector, police));
        licenses.admit(police, "DE", Roles.DEPARTMENT);
    }

    function test_admit_revertsIfDismissed() public {
        licenses.dismiss(police);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.AlreadyLicensed.selector, police));
        licenses.admit(police, "DE", Roles.POLICE);
    }

    function _expectMalformed(bytes2 country, uint32 roles) private {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.CountryMalformed.selector, country));
        licenses.admit(business, country, roles);
    }
}
