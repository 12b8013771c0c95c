// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IRecordPolicy} from "../src/interfaces/IRecordPolicy.sol";
import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {RuleTerms} from "../src/types/Rule.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

/// Acts after the hand-over: each waits, each can be cancelled.
contract FederationScheduleTest is AuthorityTest {
    uint32 private constant ADMIN_DELAY = 3 days;

    address private admission = actor("admission");
    address private admin = actor("admin");
    bytes private act;

    function setUp() public override {
        super.setUp();
        act = abi.encodeCall(ILicenseRegistry.admit, (business, "PL", Roles.POLICE));
        licenses.setRule(RecordKind.wrap("reading"), RuleTerms(Roles.WORKSHOP, 0, 0, 0));
        federation.grantRole(federation.ADMISSION_ROLE(), admission, DELAY);
        federation.handOver(admin, ADMIN_DELAY);
    }

    function test_schedule_behaviorDirectCallAfterDelay() public {
        _schedule();
        vm.warp(START + DELAY);
        vm.prank(admission);
        licenses.admit(business, "PL", Roles.POLICE);
        assertStanding(business, Standing.Active);
    }

    function test_schedule_behaviorExecutedAfterDelay() public {
        _schedule();
        vm.warp(START + DELAY);
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenceChanged(
            business, "PL", address(federation), Roles.POLICE, Standing.Active, 0, 1, 0
        );
        _execute(admission, address(licenses), act);
    }

    function test_schedule_revertsIfTooEarly() public {
        bytes32 id = _schedule();
        vm.warp(START + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id));
        _execute(admission, address(licenses), act);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id));
        vm.prank(admission);
        licenses.admit(business, "PL", Roles.POLICE);
    }

    function test_schedule_revertsIfUnscheduled() public {
        bytes32 id = federation.hashOperation(admission, address(licenses), act);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        vm.prank(admission);
        licenses.admit(business, "PL", Roles.POLICE);
    }

    function test_schedule_revertsIfOtherArguments() public {
        _schedule();
        vm.warp(START + DELAY);
        bytes memory other = abi.encodeCall(ILicenseRegistry.admit, (stranger, "PL", Roles.POLICE));
        bytes32 id = federation.hashOperation(admission, address(licenses), other);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        _execute(admission, address(licenses), other);
    }

    function test_schedule_revertsIfExpired() public {
        bytes32 id = _schedule();
        vm.warp(START + DELAY + 1 weeks);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerExpired.selector, id));
        _execute(admission, address(licenses), act);
    }

    function test_schedule_revertsIfReplayed() public {
        bytes32 id = _schedule();
        vm.warp(START + DELAY);
        _execute(admission, address(licenses), act);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        _execute(admission, address(licenses), act);
    }

    function test_schedule_revertsIfStranger() public {
        vm.expectRevert(_unauthorizedCall(stranger, address(licenses), ILicenseRegistry.admit.selector));
        vm.prank(stranger);
        federation.schedule(address(licenses), act, 0);
    }

    function test_cancel_behaviorGuardianCancels() public {
        bytes32 id = _schedule();
        _cancel(guardian, admission, address(licenses), act);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        _execute(admission, address(licenses), act);
    }

    function test_cancel_behaviorGuardianCancelsAdministrator() public {
        bytes memory granting = abi.encodeCall(IAccessManager.grantRole, (1, stranger, DELAY));
        bytes32 id = _scheduleAs(admin, address(federation), granting);
        _cancel(guardian, admin, address(federation), granting);
        vm.warp(START + ADMIN_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        vm.prank(admin);
        federation.grantRole(1, stranger, DELAY);
    }

    function test_cancel_behaviorOwnAct() public {
        _schedule();
        _cancel(admission, admission, address(licenses), act);
        vm.assertEq(federation.getSchedule(federation.hashOperation(admission, address(licenses), act)), 0);
    }

    function test_cancel_revertsIfStranger() public {
        _schedule();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManager.AccessManagerUnauthorizedCancel.selector,
                stranger,
                admission,
                address(licenses),
                ILicenseRegistry.admit.selector
            )
        );
        _cancel(stranger, admission, address(licenses), act);
    }

    function test_cancel_revertsIfGuardianKeepsItself() public {
        bytes memory removal = abi.encodeCall(IAccessManager.revokeRole, (federation.GUARDIAN_ROLE(), guardian));
        _scheduleAs(admin, address(federation), removal);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManager.AccessManagerUnauthorizedCancel.selector,
                guardian,
                admin,
                address(federation),
                IAccessManager.revokeRole.selector
            )
        );
        _cancel(guardian, admin, address(federation), removal);
        vm.warp(START + ADMIN_DELAY);
        _execute(admin, address(federation), removal);
        (bool isGuardian,) = federation.hasRole(4, guardian);
        vm.assertEq(isGuardian, false);
    }

    /// The same words to another contract are no removal of a guardian here.
    function test_cancel_behaviorRemovalElsewhere() public {
        bytes memory removal = abi.encodeCall(IAccessManager.revokeRole, (federation.GUARDIAN_ROLE(), guardian));
        _scheduleAs(admin, address(licenses), removal);
        _cancel(guardian, admin, address(licenses), removal);
        vm.assertEq(federation.getSchedule(federation.hashOperation(admin, address(licenses), removal)), 0);
    }

    function test_cancel_behaviorGuardianCancelsOthersRemoval() public {
        bytes memory removal = abi.encodeCall(IAccessManager.revokeRole, (federation.GUARDIAN_ROLE(), stranger));
        _scheduleAs(admin, address(federation), removal);
        _cancel(guardian, admin, address(federation), removal);
        vm.assertEq(federation.getSchedule(federation.hashOperation(admin, address(federation), removal)), 0);
    }

    /// Everything an administrator can do, each refused without its delay.
    function test_admin_revertsIfAtOnce() public {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = ILicenseRegistry.admit.selector;
        bytes[11] memory acts = [
            abi.encodeCall(IAccessManager.grantRole, (1, stranger, DELAY)),
            abi.encodeCall(IAccessManager.revokeRole, (1, admission)),
            abi.encodeCall(IAccessManager.setTargetFunctionRole, (address(licenses), selectors, 0)),
            abi.encodeCall(IAccessManager.setTargetClosed, (address(licenses), true)),
            abi.encodeCall(IAccessManager.setTargetAdminDelay, (address(licenses), 1)),
            abi.encodeCall(IAccessManager.setGrantDelay, (1, 1)),
            abi.encodeCall(IAccessManager.setRoleAdmin, (1, 0)),
            abi.encodeCall(IAccessManager.setRoleGuardian, (1, 0)),
            abi.encodeCall(IAccessManager.labelRole, (1, "admission")),
            abi.encodeCall(IAccessManager.updateAuthority, (address(licenses), address(euro))),
            abi.encodeCall(IAccessManager.grantRole, (0, admin, DELAY))
        ];
        for (uint256 i; i < acts.length; ++i) {
            bytes32 id = federation.hashOperation(admin, address(federation), acts[i]);
            vm.prank(admin);
            (bool isDone, bytes memory reason) = address(federation).call(acts[i]);
            vm.assertEq(isDone, false);
            vm.assertEq(reason, abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        }
    }

    function test_admin_revertsIfScheduledSooner() public {
        bytes memory granting = abi.encodeCall(IAccessManager.grantRole, (1, stranger, DELAY));
        vm.expectRevert(_unauthorizedCall(admin, address(federation), IAccessManager.grantRole.selector));
        vm.prank(admin);
        federation.schedule(address(federation), granting, uint48(START + ADMIN_DELAY - 1));
    }

    /// Scheduled while an administrator, run when no longer one.
    function test_exAdmin_revertsIfScheduledBefore() public {
        bytes memory granting = abi.encodeCall(IAccessManager.grantRole, (1, stranger, DELAY));
        _scheduleAs(admin, address(federation), granting);
        vm.prank(admin);
        federation.renounceRole(0, admin);
        vm.warp(START + ADMIN_DELAY);
        vm.expectRevert(_unauthorizedCall(admin, address(federation), IAccessManager.grantRole.selector));
        _execute(admin, address(federation), granting);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, admin, 0));
        vm.prank(admin);
        federation.grantRole(1, stranger, DELAY);
    }

    function test_exAdmission_revertsIfScheduledBefore() public {
        _schedule();
        bytes memory removal = abi.encodeCall(IAccessManager.revokeRole, (1, admission));
        _scheduleAs(admin, address(federation), removal);
        vm.warp(START + ADMIN_DELAY);
        _execute(admin, address(federation), removal);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, admission));
        vm.prank(admission);
        licenses.admit(business, "PL", Roles.POLICE);
    }

    function test_guardian_behaviorHaltsAtOnce() public {
        RecordKind[] memory kinds = new RecordKind[](1);
        kinds[0] = RecordKind.wrap("reading");
        vm.prank(guardian);
        licenses.halt(kinds, 1 hours);
        vm.assertEq(licenses.ruleOf(kinds[0]).haltedUntil(), START + 1 hours);
    }

    function test_guardian_revertsIfAnythingElse() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        vm.prank(guardian);
        licenses.setRule(RecordKind.wrap("reading"), RuleTerms(1, 0, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, guardian, 0));
        vm.prank(guardian);
        federation.grantRole(1, guardian, DELAY);
    }

    /// A new authority for the licences is an act like any other.
    function test_updateAuthority_behaviorDelayed() public {
        bytes memory update = abi.encodeCall(IAccessManager.updateAuthority, (address(licenses), address(euro)));
        bytes32 id = _scheduleAs(admin, address(federation), update);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id));
        vm.prank(admin);
        federation.updateAuthority(address(licenses), address(euro));
        _cancel(guardian, admin, address(federation), update);
        vm.assertEq(licenses.authority(), address(federation));
    }

    function test_updateAuthority_behaviorAfterDelay() public {
        bytes memory update = abi.encodeCall(IAccessManager.updateAuthority, (address(licenses), address(euro)));
        _scheduleAs(admin, address(federation), update);
        vm.warp(START + ADMIN_DELAY);
        _execute(admin, address(federation), update);
        vm.assertEq(licenses.authority(), address(euro));
    }

    function testFuzz_setAuthority_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        licenses.setAuthority(address(euro));
    }

    /// Several acts folded into one call wait as each would alone.
    function test_multicall_revertsIfActAtOnce() public {
        bytes[] memory acts = new bytes[](1);
        acts[0] = abi.encodeCall(IAccessManager.grantRole, (1, stranger, DELAY));
        bytes32 id = federation.hashOperation(admin, address(federation), acts[0]);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id));
        vm.prank(admin);
        federation.multicall(acts);
    }

    function _schedule() private returns (bytes32) {
        return _scheduleAs(admission, address(licenses), act);
    }

    function _scheduleAs(address account, address target, bytes memory call) private returns (bytes32 id) {
        vm.prank(account);
        (id,) = federation.schedule(target, call, 0);
    }

    function _execute(address account, address target, bytes memory call) private {
        vm.prank(account);
        federation.execute(target, call);
    }

    function _cancel(address account, address caller, address target, bytes memory call) private {
        vm.prank(account);
        federation.cancel(caller, target, call);
    }

    function _unauthorizedCall(address caller, address target, bytes4 selector) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IAccessManager.AccessManagerUnauthorizedCall.selector, caller, target, selector
        );
    }
}
