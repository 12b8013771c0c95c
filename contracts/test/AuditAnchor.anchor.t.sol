// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuditAnchor} from "../src/authority/AuditAnchor.sol";
import {Anchor, IAuditAnchor} from "../src/interfaces/IAuditAnchor.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract AuditAnchorAnchorTest is AuthorityTest {
    AuditAnchor private anchors;

    function setUp() public override {
        super.setUp();
        anchors = AuditAnchor(deploy("AuditAnchor.sol:AuditAnchor", abi.encode(licenses)));
    }

    function testFuzz_anchor(bytes32 head, uint40 count, uint40 time) public {
        vm.assume(count != 0);
        vm.warp(time);
        vm.expectEmit(address(anchors));
        emit IAuditAnchor.LogAnchored("DE", police, head, count, 0);
        _anchor(head, count);
        Anchor memory latest = anchors.anchorOf("DE");
        vm.assertEq(latest.head, head);
        vm.assertEq(latest.count, count);
        vm.assertEq(latest.at, time);
        vm.assertEq(latest.lastBlock, block.number);
    }

    function test_anchor_behaviorPointsToTheOneBefore() public {
        uint256 first = block.number;
        _anchor("one", 1);
        vm.roll(first + 7);
        vm.expectEmit(address(anchors));
        emit IAuditAnchor.LogAnchored("DE", police, "two", 2, uint40(first));
        _anchor("two", 2);
    }

    function test_anchor_behaviorEachCountryItsOwn() public {
        _anchor("one", 5);
        vm.prank(policeFr);
        anchors.anchor("un", 1);
        vm.assertEq(anchors.anchorOf("DE").head, bytes32("one"));
        vm.assertEq(anchors.anchorOf("FR").head, bytes32("un"));
        vm.assertEq(anchors.anchorOf("AT").lastBlock, 0);
    }

    function testFuzz_anchor_revertsIfCountNotHigher(uint40 anchored, uint40 count) public {
        vm.assume(anchored != 0 && count <= anchored);
        _anchor("one", anchored);
        vm.expectRevert(abi.encodeWithSelector(IAuditAnchor.CountNotHigher.selector, count, anchored));
        _anchor("two", count);
    }

    function test_anchor_revertsIfNothingIsLogged() public {
        vm.expectRevert(abi.encodeWithSelector(IAuditAnchor.CountNotHigher.selector, 0, 0));
        _anchor("one", 0);
    }

    function testFuzz_anchor_revertsIfNotPolice(address caller) public {
        vm.assume(caller != police && caller != policeFr);
        vm.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotPolice.selector, caller));
        vm.prank(caller);
        anchors.anchor("one", 1);
    }

    function test_anchor_revertsIfDismissed() public {
        licenses.dismiss(police);
        vm.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotPolice.selector, police));
        _anchor("one", 1);
    }

    function test_licenses() public view {
        vm.assertEq(address(anchors.licenses()), address(licenses));
    }

    function _anchor(bytes32 head, uint40 count) private {
        vm.prank(police);
        anchors.anchor(head, count);
    }
}
