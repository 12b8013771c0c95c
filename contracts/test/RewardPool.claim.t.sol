// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardPool, RoundPhase} from "../src/interfaces/IRewardPool.sol";
import {Pools} from "./base/Pools.sol";

contract RewardPoolClaimTest is Pools {
    uint256 private constant FIRST = 15e6;
    uint256 private constant SECOND = 10e6;

    function test_claim() public {
        _final(FIRST, SECOND);
        expectFromPool();
        emit IRewardPool.RewardClaimed(COIN, period, workshop, FIRST);
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
        vm.assertEq(workshop.balance, FIRST);
        vm.assertEq(pool.isClaimed(COIN, period, workshop), true);
        vm.assertEq(pool.isClaimed(COIN, period, station), false);
        vm.assertEq(pool.roundOf(COIN, period).claimed, FIRST);
        _claim(station, SECOND, only(leafOf(workshop, FIRST)));
        vm.assertEq(address(pool).balance, pool.creditOf(treasury, COIN));
    }

    function test_claim_revertsIfRepeated() public {
        _final(FIRST, SECOND);
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.AlreadyClaimed.selector, period, workshop));
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
    }

    function testFuzz_claim_revertsIfOtherAmount(uint256 amount) public {
        if (amount == FIRST) ++amount;
        _final(FIRST, SECOND);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.ProofInvalid.selector, period, workshop, amount));
        _claim(workshop, amount, only(leafOf(station, SECOND)));
    }

    function testFuzz_claim_revertsIfOtherAccount(address account) public {
        if (account == workshop) account = stranger;
        _final(FIRST, SECOND);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.ProofInvalid.selector, period, account, FIRST));
        _claim(account, FIRST, only(leafOf(station, SECOND)));
    }

    function test_claim_revertsIfLate() public {
        _final(FIRST, SECOND);
        uint256 deadline = pool.roundOf(COIN, period).deadline;
        pass(KEPT + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlinePassed.selector, deadline));
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
        vm.warp(deadline);
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
    }

    /// Who claimed in time has it; the rest is the treasury's.
    function test_claim_revertsIfEnded() public {
        _final(FIRST, SECOND);
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
        pass(KEPT + 1);
        uint256 had = pool.creditOf(treasury, COIN);
        pool.expire(COIN, period);
        vm.assertEq(pool.creditOf(treasury, COIN), had + SECOND);
        vm.expectRevert(phaseForbids(RoundPhase.Ended));
        _claim(station, SECOND, only(leafOf(workshop, FIRST)));
    }

    /// A root of one period pays nothing in another.
    function test_claim_revertsIfLeafOfAnotherPeriod() public {
        bytes32 root = leafOf(workshop, FIRST);
        pass(PERIOD);
        ++period;
        post(bob, root, uint128(FIRST));
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.ProofInvalid.selector, period, workshop, FIRST));
        _claim(workshop, FIRST, new bytes32[](0));
    }

    function test_claim_revertsIfNotFinal() public {
        bytes32 root = leafOf(workshop, FIRST);
        post(bob, root, uint128(FIRST));
        vm.expectRevert(phaseForbids(RoundPhase.Posted));
        _claim(workshop, FIRST, new bytes32[](0));
    }

    /// A root that promises more than its total cannot reach for other rounds' money.
    function test_claim_revertsIfRoundIsEmpty() public {
        bytes32 root = nodeOf(leafOf(workshop, FIRST), leafOf(station, SECOND));
        post(bob, root, uint128(FIRST + SECOND - 1));
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        _claim(workshop, FIRST, only(leafOf(station, SECOND)));
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RewardsTooHigh.selector, SECOND, SECOND - 1));
        _claim(station, SECOND, only(leafOf(workshop, FIRST)));
    }

    /// Who receives coin and comes back gets it once.
    function test_claim_behaviorReceiverComesBack() public {
        Returning account = new Returning(pool, period, FIRST, leafOf(station, SECOND));
        bytes32 root = nodeOf(leafOf(address(account), FIRST), leafOf(station, SECOND));
        post(bob, root, uint128(FIRST + SECOND));
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        account.claim();
        vm.assertEq(address(account).balance, FIRST);
        vm.assertEq(account.refusals(), 1);
        vm.assertEq(pool.roundOf(COIN, period).claimed, FIRST);
    }

    /// A receiver that refuses coin harms itself only.
    function test_claim_revertsIfReceiverRefuses() public {
        address refusing = address(euro);
        bytes32 root = leafOf(refusing, FIRST);
        post(bob, root, uint128(FIRST));
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        vm.expectRevert(abi.encodeWithSignature("ETHTransferFailed()"));
        _claim(refusing, FIRST, new bytes32[](0));
    }

    function _final(uint256 first, uint256 second) private {
        post(bob, nodeOf(leafOf(workshop, first), leafOf(station, second)), uint128(first + second));
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
    }

    function _claim(address account, uint256 amount, bytes32[] memory proof) private {
        vm.prank(account);
        pool.claim(COIN, period, amount, proof);
    }
}

/// Claims, and claims again while it is paid.
contract Returning {
    IRewardPool private immutable pool;
    uint256 private immutable period;
    uint256 private immutable amount;
    bytes32 private immutable sibling;
    uint256 public refusals;

    constructor(IRewardPool pool_, uint256 period_, uint256 amount_, bytes32 sibling_) {
        (pool, period, amount, sibling) = (pool_, period_, amount_, sibling_);
    }

    receive() external payable {
        try this.claim() {}
        catch {
            ++refusals;
        }
    }

    function claim() external {
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = sibling;
        pool.claim(address(0), period, amount, proof);
    }
}
