// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Permission} from "../src/types/Permission.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Rule, RuleTerms} from "../src/types/Rule.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryAuthoriseTest is AuthorityTest {
    RecordKind private constant KIND = RecordKind.wrap("inspection");

    function setUp() public override {
        super.setUp();
        license(business, Roles.INSPECTION_STATION);
        licenses.setRule(KIND, RuleTerms(Roles.INSPECTION_STATION, 0, 0, 0));
    }

    function test_authorise() public view {
        (bytes2 country, uint32 roles, Rule rule) = _authorise(business, KIND);
        vm.assertEq(bytes32(country), bytes32("DE"));
        vm.assertEq(roles, Roles.INSPECTION_STATION);
        vm.assertEq(rule.authorRoles(), Roles.INSPECTION_STATION);
    }

    function test_authorise_behaviorNothingForStrangers() public view {
        (bytes2 country, uint32 roles, Rule rule) = _authorise(stranger, KIND);
        vm.assertEq(bytes32(country), 0);
        vm.assertEq(roles, 0);
        vm.assertEq(rule.authorRoles(), Roles.INSPECTION_STATION);
    }

    function test_authorise_behaviorNothingUnlessActive() public {
        vm.prank(department);
        licenses.suspend(business);
        (bytes2 country, uint32 roles,) = _authorise(business, KIND);
        vm.assertEq(bytes32(country), 0);
        vm.assertEq(roles, 0);
    }

    function test_authorise_behaviorClosedForUnknownKind() public view {
        (,, Rule rule) = _authorise(business, RecordKind.wrap("unheard-of"));
        vm.assertEq(rule.authorRoles(), 0);
    }

    /// Two storage reads, and a ceiling on the whole call with its storage cold (wide enough for coverage runs).
    function test_authorise_behaviorCheap() public {
        vm.record();
        licenses.authorise(business, KIND);
        (bytes32[] memory reads,) = vm.accesses(address(licenses));
        vm.assertEq(reads.length, 2);
        vm.cool(address(licenses));
        uint256 before = gasleft();
        licenses.authorise(business, KIND);
        vm.assertLe(before - gasleft(), 8_500);
    }

    function _authorise(address account, RecordKind kind)
        private
        view
        returns (bytes2 country, uint32 roles, Rule rule)
    {
        Permission permission = licenses.authorise(account, kind);
        return (permission.country(), permission.roles(), permission.rule());
    }
}
