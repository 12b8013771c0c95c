// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ChainHead, IChainAnchor} from "../src/interfaces/IChainAnchor.sol";
import {ChainAnchor} from "../src/witness/ChainAnchor.sol";
import {Test} from "./base/Test.sol";

contract ChainAnchorAnchorTest is Test {
    uint64 private constant PRIVATE_CHAIN = 31_337;

    ChainAnchor private anchors;
    address private department;

    function setUp() public {
        anchors = ChainAnchor(deploy("ChainAnchor.sol:ChainAnchor", ""));
        department = actor("department");
    }

    function testFuzz_anchor(address by, uint64 chainId, uint64 number, bytes32 blockHash, uint64 time) public {
        vm.assume(number != 0);
        vm.warp(time);
        vm.expectEmit(address(anchors));
        emit IChainAnchor.ChainAnchored(by, chainId, number, blockHash, 1, 0);
        vm.prank(by);
        anchors.anchor(chainId, number, blockHash);
        ChainHead memory head = anchors.headOf(by, chainId);
        vm.assertEq(head.blockHash, blockHash);
        vm.assertEq(head.number, number);
        vm.assertEq(head.count, 1);
        vm.assertEq(head.anchoredAt, time);
        vm.assertEq(head.lastBlock, block.number);
    }

    function test_anchor_behaviorPointsToTheOneBeforeAndCounts() public {
        uint256 first = block.number;
        _anchor(10, "ten");
        vm.roll(first + 7);
        vm.expectEmit(address(anchors));
        emit IChainAnchor.ChainAnchored(department, PRIVATE_CHAIN, 11, "eleven", 2, uint64(first));
        _anchor(11, "eleven");
        vm.assertEq(anchors.headOf(department, PRIVATE_CHAIN).count, 2);
    }

    function testFuzz_anchor_behaviorNobodyTouchesAnothersHeads(address other, uint64 number) public {
        vm.assume(other != department && number != 0);
        _anchor(10, "ten");
        vm.prank(other);
        anchors.anchor(PRIVATE_CHAIN, number, "another");
        ChainHead memory head = anchors.headOf(department, PRIVATE_CHAIN);
        vm.assertEq(head.blockHash, bytes32("ten"));
        vm.assertEq(head.number, 10);
        vm.assertEq(head.count, 1);
        _anchor(11, "eleven");
    }

    function test_anchor_behaviorEachChainItsOwn() public {
        _anchor(10, "ten");
        vm.prank(department);
        anchors.anchor(1, 3, "three");
        vm.assertEq(anchors.headOf(department, PRIVATE_CHAIN).number, 10);
        vm.assertEq(anchors.headOf(department, 1).number, 3);
        vm.assertEq(anchors.headOf(department, 2).lastBlock, 0);
    }

    function testFuzz_anchor_revertsIfNumberNotHigher(uint64 anchored, uint64 number) public {
        vm.assume(anchored != 0 && number <= anchored);
        _anchor(anchored, "one");
        vm.expectRevert(
            abi.encodeWithSelector(IChainAnchor.NumberNotHigher.selector, number, anchored)
        );
        _anchor(number, "two");
        vm.assertEq(anchors.headOf(department, PRIVATE_CHAIN).blockHash, bytes32("one"));
    }

    function test_anchor_revertsIfBeforeTheFirstBlock() public {
        vm.expectRevert(abi.encodeWithSelector(IChainAnchor.NumberNotHigher.selector, 0, 0));
        _anchor(0, "none");
    }

    function _anchor(uint64 number, bytes32 blockHash) private {
        vm.prank(department);
        anchors.anchor(PRIVATE_CHAIN, number, blockHash);
    }
}
