// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Federation} from "../src/authority/Federation.sol";
import {IFederation} from "../src/interfaces/IFederation.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract FederationHandOverTest is AuthorityTest {
    address private admin = actor("admin");

    function test_handOver() public {
        vm.assertEq(federation.founder(), address(this));
        vm.expectEmit(address(federation));
        emit IFederation.HandedOver(address(this), admin, DELAY);
        federation.handOver(admin, DELAY);
        vm.assertEq(federation.founder(), address(0));
        (bool isAdmin, uint32 delay) = federation.hasRole(0, admin);
        vm.assertEq(isAdmin, true);
        vm.assertEq(delay, DELAY);
    }

    function test_handOver_behaviorTakesEveryRoleOfFounder() public {
        federation.grantRole(federation.VALIDATORS_ROLE(), address(this), 0);
        federation.grantRole(federation.GUARDIAN_ROLE(), address(this), 0);
        federation.handOver(admin, DELAY);
        for (uint64 roleId; roleId <= federation.GUARDIAN_ROLE(); ++roleId) {
            (bool isMember,) = federation.hasRole(roleId, address(this));
            vm.assertEq(isMember, false);
        }
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this)));
        licenses.admit(business, "PL", Roles.POLICE);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, address(this), 0)
        );
        federation.grantRole(1, address(this), DELAY);
    }

    function test_handOver_behaviorFounderMayStayAdministratorWithDelay() public {
        federation.handOver(address(this), DELAY);
        (bool isAdmin, uint32 delay) = federation.hasRole(0, address(this));
        vm.assertEq(isAdmin, true);
        vm.assertEq(delay, DELAY);
    }

    function testFuzz_handOver_revertsIfDelayTooShort(uint32 delay) public {
        delay = uint32(bound(delay, 0, DELAY - 1));
        vm.expectRevert(abi.encodeWithSelector(IFederation.DelayTooShort.selector, delay, DELAY));
        federation.handOver(admin, delay);
    }

    function test_handOver_revertsIfNobody() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerInvalidInitialAdmin.selector, address(0))
        );
        federation.handOver(address(0), DELAY);
    }

    function testFuzz_handOver_revertsIfNotFounder(address caller) public {
        vm.assume(caller != address(this));
        vm.expectRevert(abi.encodeWithSelector(IFederation.NotFounder.selector, caller));
        vm.prank(caller);
        federation.handOver(caller, DELAY);
    }

    function test_handOver_revertsIfRepeated() public {
        federation.handOver(admin, DELAY);
        vm.expectRevert(abi.encodeWithSelector(IFederation.NotFounder.selector, address(this)));
        federation.handOver(admin, DELAY);
    }

    function test_constructor_revertsIfNoDelay() public {
        vm.expectRevert(abi.encodeWithSelector(IFederation.DelayTooShort.selector, 0, 1));
        new Federation(address(this), guardian, 0);
    }

    function test_constructor_revertsIfNoFounder() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerInvalidInitialAdmin.selector, address(0))
        );
        new Federation(address(0), guardian, DELAY);
    }

    function test_constructor_behaviorGuardianFromStart() public view {
        (bool isGuardian, uint32 delay) = federation.hasRole(federation.GUARDIAN_ROLE(), guardian);
        vm.assertEq(isGuardian, true);
        vm.assertEq(delay, 0);
        vm.assertEq(federation.shortestDelay(), DELAY);
    }
}
