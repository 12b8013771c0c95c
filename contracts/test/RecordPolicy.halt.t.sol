// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IRecordPolicy} from "../src/interfaces/IRecordPolicy.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {RuleTerms} from "../src/types/Rule.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract RecordPolicyHaltTest is AuthorityTest {
    RecordKind private constant KIND = RecordKind.wrap("repair");
    RecordKind private constant OTHER = RecordKind.wrap("accident");

    function setUp() public override {
        super.setUp();
        licenses.setRule(KIND, RuleTerms(32, 1, 4, 8));
        licenses.setRule(OTHER, RuleTerms(64, 0, 0, 0));
    }

    function test_halt() public {
        RecordKind[] memory kinds = _kinds(2);
        kinds[1] = OTHER;
        vm.expectEmit(address(licenses));
        emit IRecordPolicy.KindHalted(KIND, uint40(START + 72 hours));
        vm.expectEmit(address(licenses));
        emit IRecordPolicy.KindHalted(OTHER, uint40(START + 72 hours));
        vm.prank(guardian);
        licenses.halt(kinds, 72 hours);
        vm.assertEq(licenses.ruleOf(KIND).haltedUntil(), START + 72 hours);
        vm.assertEq(licenses.ruleOf(KIND).authorRoles(), 32);
        vm.assertEq(licenses.ruleOf(KIND).keyWitnessRoles(), 8);
    }

    /// However a guardian picks its halts, writing is open at least half of the time.
    function testFuzz_halt_behaviorOpenAsLongAgain(uint40 duration, uint256 wait) public {
        duration = uint40(bound(duration, 1, 72 hours));
        wait = bound(wait, 0, 200 hours);
        _halt(duration);
        vm.warp(START + wait);
        uint256 allowedFrom = START + 2 * uint256(duration);
        if (START + wait < allowedFrom) vm.expectRevert(_tooSoon(allowedFrom));
        _halt(duration);
    }

    function test_halt_revertsIfDayTooSoon() public {
        _halt(72 hours);
        vm.warp(START + 144 hours - 1);
        vm.expectRevert(_tooSoon(START + 144 hours));
        _halt(1);
        vm.warp(START + 144 hours);
        _halt(1);
    }

    function test_halt_revertsIfTwiceAtOnce() public {
        vm.expectRevert(_tooSoon(START + 2 hours));
        vm.prank(guardian);
        licenses.halt(_kinds(2), 1 hours);
    }

    function testFuzz_halt_revertsIfTooLong(uint40 duration) public {
        duration = uint40(bound(duration, 72 hours + 1, type(uint40).max));
        vm.expectRevert(abi.encodeWithSelector(IRecordPolicy.HaltTooLong.selector, duration, 72 hours));
        _halt(duration);
    }

    function test_halt_revertsIfTooMany() public {
        vm.expectRevert(abi.encodeWithSelector(IRecordPolicy.TooManyKinds.selector, 65, 64));
        vm.prank(guardian);
        licenses.halt(_kinds(65), 1);
    }

    function test_halt_behaviorSixtyFourKinds() public {
        RecordKind[] memory kinds = new RecordKind[](64);
        for (uint256 i; i < 64; ++i) {
            kinds[i] = RecordKind.wrap(bytes32(i + 1));
            licenses.setRule(kinds[i], RuleTerms(1, 0, 0, 0));
        }
        vm.prank(guardian);
        licenses.halt(kinds, 1);
        vm.assertEq(licenses.ruleOf(kinds[63]).haltedUntil(), START + 1);
    }

    function test_halt_revertsIfUnknown() public {
        RecordKind[] memory kinds = _kinds(1);
        kinds[0] = RecordKind.wrap("unheard-of");
        vm.expectRevert(abi.encodeWithSelector(IRecordPolicy.KindUnknown.selector, kinds[0]));
        vm.prank(guardian);
        licenses.halt(kinds, 1);
    }

    function testFuzz_halt_revertsIfNotGuardian(address caller) public {
        vm.assume(caller != guardian && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        licenses.halt(_kinds(1), 1);
    }

    function _halt(uint40 duration) private {
        vm.prank(guardian);
        licenses.halt(_kinds(1), duration);
    }

    function _kinds(uint256 count) private pure returns (RecordKind[] memory kinds) {
        kinds = new RecordKind[](count);
        for (uint256 i; i < count; ++i) {
            kinds[i] = KIND;
        }
    }

    function _tooSoon(uint256 allowedFrom) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRecordPolicy.HaltTooSoon.selector, KIND, allowedFrom);
    }
}
