// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryListWmiTest is AuthorityTest {
    bytes3 private constant WMI = "WVW";

    function setUp() public override {
        super.setUp();
        license(business, Roles.MANUFACTURER);
    }

    function test_listWmi() public {
        vm.assertEq(licenses.isWmiHolder(business, WMI), false);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.WmiListed(business, WMI);
        _list(business, WMI);
        vm.assertEq(licenses.isWmiHolder(business, WMI), true);
        vm.assertEq(licenses.isWmiHolder(stranger, WMI), false);
    }

    function test_isWmiHolder_behaviorNobodyHoldsNone() public view {
        vm.assertEq(licenses.isWmiHolder(address(0), WMI), false);
    }

    function testFuzz_listWmi_behaviorAlphabet(bytes3 wmi) public {
        bool isWellFormed = _isInVin(wmi[0]) && _isInVin(wmi[1]) && _isInVin(wmi[2]);
        if (!isWellFormed) vm.expectRevert(_malformed(wmi));
        _list(business, wmi);
    }

    function test_listWmi_revertsIfMalformed() public {
        bytes3[6] memory wmis = [bytes3("WVI"), "WOW", "QVW", "wvw", "WV", "W W"];
        for (uint256 i; i < wmis.length; ++i) {
            vm.expectRevert(_malformed(wmis[i]));
            _list(business, wmis[i]);
        }
    }

    function test_listWmi_revertsIfTaken() public {
        license(stranger, Roles.MANUFACTURER);
        _list(business, WMI);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.WmiTaken.selector, WMI, business));
        _list(stranger, WMI);
    }

    function test_listWmi_revertsIfNoManufacturer() public {
        license(stranger, Roles.LICENSABLE & ~Roles.MANUFACTURER);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.ManufacturerOnly.selector, stranger));
        _list(stranger, WMI);
    }

    function test_listWmi_revertsIfSuspended() public {
        vm.prank(department);
        licenses.suspend(business);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.ManufacturerOnly.selector, business));
        _list(business, WMI);
    }

    function test_listWmi_revertsIfOtherCountry() public {
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.listWmi(business, WMI);
    }

    function test_delistWmi() public {
        _list(business, WMI);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.WmiDelisted(business, WMI);
        _delist(business, WMI);
        vm.assertEq(licenses.isWmiHolder(business, WMI), false);
        license(stranger, Roles.MANUFACTURER);
        _list(stranger, WMI);
    }

    function test_delistWmi_behaviorOfRevoked() public {
        _list(business, WMI);
        vm.prank(department);
        licenses.revoke(business);
        _delist(business, WMI);
        vm.assertEq(licenses.isWmiHolder(business, WMI), false);
    }

    function test_delistWmi_revertsIfNotListed() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.WmiNotListed.selector, WMI, business));
        _delist(business, WMI);
    }

    function test_delistWmi_revertsIfOfOther() public {
        _list(business, WMI);
        license(stranger, Roles.MANUFACTURER);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.WmiNotListed.selector, WMI, stranger));
        _delist(stranger, WMI);
    }

    function test_delistWmi_revertsIfOtherCountry() public {
        _list(business, WMI);
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.delistWmi(business, WMI);
    }

    function _list(address account, bytes3 wmi) private {
        vm.prank(department);
        licenses.listWmi(account, wmi);
    }

    function _delist(address account, bytes3 wmi) private {
        vm.prank(department);
        licenses.delistWmi(account, wmi);
    }

    function _malformed(bytes3 wmi) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILicenseRegistry.WmiMalformed.selector, wmi);
    }

    /// Spelled out, not by the mask under test.
    function _isInVin(bytes1 c) private pure returns (bool) {
        if (c == "I" || c == "O" || c == "Q") return false;
        return (c >= "0" && c <= "9") || (c >= "A" && c <= "Z");
    }
}
