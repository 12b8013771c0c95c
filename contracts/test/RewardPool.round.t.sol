// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {IRewardPool, RightSide, Round, RoundPhase} from "../src/interfaces/IRewardPool.sol";
import {Pools} from "./base/Pools.sol";

contract RewardPoolRoundTest is Pools {
    function test_periodNow() public view {
        vm.assertEq(pool.firstPeriod(), period);
        vm.assertEq(pool.periodNow(), period + 1);
    }

    function test_post() public {
        uint256 had = euro.balanceOf(bob);
        expectFromPool();
        emit IRewardPool.RoundPosted(COIN, period, bob, ROOT, REWARDS, uint40(time + CHALLENGE));
        post(bob, ROOT, REWARDS);
        Round memory round = pool.roundOf(COIN, period);
        assertPhase(RoundPhase.Posted, time + CHALLENGE);
        vm.assertEq(round.poster, bob);
        vm.assertEq(round.root, ROOT);
        vm.assertEq(round.total, REWARDS);
        vm.assertEq(pool.availableOf(COIN), 0);
        vm.assertEq(had - euro.balanceOf(bob), BOND);
    }

    function test_post_revertsIfPeriodRuns() public {
        vm.warp((period + 1) * PERIOD - 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.PeriodNotOver.selector, period, (period + 1) * PERIOD));
        post(bob, ROOT, REWARDS);
    }

    function test_post_revertsIfBeforeFirst() public {
        uint256 first = period--;
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.PeriodBeforeFirst.selector, period, first));
        post(bob, ROOT, REWARDS);
    }

    function test_post_revertsWithoutRoot() public {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RootInvalid.selector, 0, REWARDS));
        post(bob, 0, REWARDS);
    }

    function test_post_revertsWithoutTotal() public {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RootInvalid.selector, ROOT, 0));
        post(bob, ROOT, 0);
    }

    function test_post_behaviorNothingEarned() public {
        post(bob, 0, 0);
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        assertPhase(RoundPhase.Final, time + KEPT);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
    }

    /// Of a period that nobody posted in time nothing can be claimed any more, and nothing needs to be watched.
    function test_post_revertsIfPostingIsOver() public {
        uint256 end = (period + 1) * PERIOD;
        vm.warp(end + POSTING + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlinePassed.selector, end + POSTING));
        post(bob, ROOT, REWARDS);
        vm.warp(end + POSTING);
        post(bob, ROOT, REWARDS);
    }

    /// A void round opens the period anew, for as long.
    function test_post_behaviorAgainAfterVoid() public {
        pass(POSTING);
        _challenged(OTHER_ROOT, 5);
        pass(DECISION + 1);
        pool.expire(COIN, period);
        pass(POSTING + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlinePassed.selector, time - 1));
        post(bob, ROOT, REWARDS);
        vm.warp(time - 1);
        post(bob, ROOT, REWARDS);
    }

    function test_post_revertsIfPosted() public {
        post(bob, ROOT, REWARDS);
        vm.expectRevert(phaseForbids(RoundPhase.Posted));
        post(carol, ROOT, REWARDS);
    }

    function test_post_revertsIfMoreThanCameIn() public {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RewardsTooHigh.selector, REWARDS + 1, REWARDS));
        post(bob, ROOT, REWARDS + 1);
    }

    /// Two periods share what is there.
    function test_post_revertsIfPromisedToAnother() public {
        pass(PERIOD);
        post(bob, ROOT, REWARDS - 5);
        ++period;
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RewardsTooHigh.selector, 6, 5));
        post(bob, ROOT, 6);
        post(bob, ROOT, 5);
    }

    function test_post_revertsIfAllowanceTooSmall() public {
        vm.prank(bob);
        euro.approve(address(pool), BOND - 1);
        vm.expectRevert(abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector));
        post(bob, ROOT, REWARDS);
    }

    function test_finalise() public {
        post(bob, ROOT, REWARDS - 1);
        pass(CHALLENGE + 1);
        expectFromPool();
        emit IRewardPool.RoundFinal(COIN, period, ROOT, REWARDS - 1, uint40(time + KEPT));
        pool.finalise(COIN, period);
        assertPhase(RoundPhase.Final, time + KEPT);
        assertOwed(bob, BOND);
        vm.assertEq(pool.availableOf(COIN), 1);
    }

    function test_finalise_revertsIfEarly() public {
        post(bob, ROOT, REWARDS);
        uint256 deadline = time + CHALLENGE;
        pass(CHALLENGE);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlineAhead.selector, deadline));
        pool.finalise(COIN, period);
    }

    function test_finalise_revertsIfChallenged() public {
        _challenged(OTHER_ROOT, 5);
        pass(DECISION + 1);
        vm.expectRevert(phaseForbids(RoundPhase.Challenged));
        pool.finalise(COIN, period);
    }

    function test_finalise_revertsIfRepeated() public {
        post(bob, ROOT, REWARDS);
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        vm.expectRevert(phaseForbids(RoundPhase.Final));
        pool.finalise(COIN, period);
    }

    function test_challenge() public {
        post(bob, ROOT, REWARDS - 10);
        pass(CHALLENGE);
        expectFromPool();
        emit IRewardPool.RoundChallenged(COIN, period, carol, OTHER_ROOT, REWARDS - 4, uint40(time + DECISION));
        challenge(carol, OTHER_ROOT, REWARDS - 4);
        Round memory round = pool.roundOf(COIN, period);
        assertPhase(RoundPhase.Challenged, time + DECISION);
        vm.assertEq(round.challenger, carol);
        vm.assertEq(round.challengedRoot, OTHER_ROOT);
        vm.assertEq(round.challengedTotal, REWARDS - 4);
        vm.assertEq(pool.availableOf(COIN), 10);
        vm.assertEq(euro.balanceOf(address(pool)), 2 * BOND);
    }

    /// The same root with another total is another claim; so is the same total with another root.
    function test_challenge_behaviorOnePartDiffers() public {
        post(bob, ROOT, REWARDS);
        challenge(carol, ROOT, REWARDS - 1);
        pool.decide(COIN, period, RightSide.Challenger);
        vm.assertEq(pool.roundOf(COIN, period).total, REWARDS - 1);
        pass(PERIOD);
        ++period;
        post(bob, ROOT, 1);
        challenge(carol, OTHER_ROOT, 1);
    }

    function test_challenge_revertsIfEqual() public {
        post(bob, ROOT, REWARDS);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RootsEqual.selector, ROOT));
        challenge(carol, ROOT, REWARDS);
    }

    function test_challenge_revertsIfPoster() public {
        post(bob, ROOT, REWARDS);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.ChallengerIsPoster.selector, bob));
        challenge(bob, OTHER_ROOT, REWARDS);
    }

    function test_challenge_revertsIfLate() public {
        post(bob, ROOT, REWARDS);
        uint256 deadline = time + CHALLENGE;
        pass(CHALLENGE + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlinePassed.selector, deadline));
        challenge(carol, OTHER_ROOT, REWARDS);
    }

    function test_challenge_revertsIfNotPosted() public {
        vm.expectRevert(phaseForbids(RoundPhase.None));
        challenge(carol, OTHER_ROOT, REWARDS);
    }

    function test_challenge_revertsIfChallenged() public {
        _challenged(OTHER_ROOT, 5);
        vm.expectRevert(phaseForbids(RoundPhase.Challenged));
        challenge(alice, keccak256("third"), 5);
    }

    function test_challenge_revertsWithoutRoot() public {
        post(bob, ROOT, REWARDS);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RootInvalid.selector, 0, 5));
        challenge(carol, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RootInvalid.selector, OTHER_ROOT, 0));
        challenge(carol, OTHER_ROOT, 0);
    }

    /// A liar posts too little for one period and all the rest for an empty one: the truth can be told all the same.
    function test_challenge_behaviorAllElsePromised() public {
        pass(PERIOD);
        uint256 real = period++;
        post(bob, ROOT, REWARDS - 1);
        period = real;
        post(bob, ROOT, 1);
        challenge(carol, OTHER_ROOT, REWARDS);
        period = real + 1;
        challenge(carol, 0, 0);
        period = real;
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RewardsTooHigh.selector, REWARDS - 1, 0));
        decide(RightSide.Challenger);
        period = real + 1;
        decide(RightSide.Challenger);
        period = real;
        decide(RightSide.Challenger);
        vm.assertEq(pool.roundOf(COIN, real).total, REWARDS);
        vm.assertEq(pool.availableOf(COIN), 0);
        assertOwed(carol, 4 * BOND);
    }

    /// Saying too much promises nothing.
    function test_challenge_behaviorMoreThanCameIn() public {
        post(bob, ROOT, REWARDS - 5);
        challenge(carol, OTHER_ROOT, type(uint128).max);
        vm.assertEq(pool.availableOf(COIN), 5);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.RewardsTooHigh.selector, type(uint128).max - REWARDS + 5, 5));
        decide(RightSide.Challenger);
        pass(DECISION + 1);
        pool.expire(COIN, period);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
    }

    function test_decide_behaviorPosterRight() public {
        _challenged(OTHER_ROOT, REWARDS);
        expectFromPool();
        emit IRewardPool.RoundFinal(COIN, period, ROOT, REWARDS - 10, uint40(time + KEPT));
        decide(RightSide.Poster);
        assertPhase(RoundPhase.Final, time + KEPT);
        assertOwed(bob, 2 * BOND);
        assertOwed(carol, 0);
        vm.assertEq(pool.availableOf(COIN), 10);
    }

    function test_decide_behaviorChallengerRight() public {
        _challenged(OTHER_ROOT, 7);
        decide(RightSide.Challenger);
        assertPhase(RoundPhase.Final, time + KEPT);
        vm.assertEq(pool.roundOf(COIN, period).root, OTHER_ROOT);
        vm.assertEq(pool.roundOf(COIN, period).total, 7);
        assertOwed(carol, 2 * BOND);
        assertOwed(bob, 0);
        vm.assertEq(pool.availableOf(COIN), REWARDS - 7);
    }

    function test_decide_behaviorNothingEarned() public {
        _challenged(0, 0);
        decide(RightSide.Challenger);
        assertPhase(RoundPhase.Final, time + KEPT);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.ProofInvalid.selector, period, bob, 0));
        vm.prank(bob);
        pool.claim(COIN, period, 0, new bytes32[](0));
    }

    function test_decide_behaviorNeitherRight() public {
        _challenged(OTHER_ROOT, REWARDS);
        expectFromPool();
        emit IRewardPool.RoundVoided(COIN, period, uint40(time + POSTING));
        decide(RightSide.Neither);
        assertPhase(RoundPhase.None, time + POSTING);
        assertOwed(treasury, 2 * BOND);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
        post(alice, ROOT);
    }

    function testFuzz_decide_revertsIfNotFederation(address account) public {
        if (account == address(this) || account == federation) account = treasury;
        _challenged(OTHER_ROOT, 5);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, account));
        vm.prank(account);
        pool.decide(COIN, period, RightSide.Poster);
    }

    function test_decide_revertsIfLate() public {
        _challenged(OTHER_ROOT, 5);
        uint256 deadline = time + DECISION;
        pass(DECISION + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlinePassed.selector, deadline));
        decide(RightSide.Poster);
    }

    function test_decide_revertsIfNotChallenged() public {
        post(bob, ROOT, REWARDS);
        vm.expectRevert(phaseForbids(RoundPhase.Posted));
        decide(RightSide.Poster);
    }

    function test_expire() public {
        _challenged(OTHER_ROOT, 5);
        pass(DECISION + 1);
        expectFromPool();
        emit IRewardPool.RoundVoided(COIN, period, uint40(time + POSTING));
        pool.expire(COIN, period);
        assertPhase(RoundPhase.None, time + POSTING);
        assertOwed(bob, BOND);
        assertOwed(carol, BOND);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
        post(alice, ROOT);
    }

    function test_expire_revertsIfEarly() public {
        _challenged(OTHER_ROOT, 5);
        uint256 deadline = time + DECISION;
        pass(DECISION);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlineAhead.selector, deadline));
        pool.expire(COIN, period);
    }

    function test_expire_revertsIfPosted() public {
        post(bob, ROOT, REWARDS);
        pass(CHALLENGE + 1);
        vm.expectRevert(phaseForbids(RoundPhase.Posted));
        pool.expire(COIN, period);
    }

    /// What nobody claimed for a year is the treasury's.
    function test_expire_behaviorUnclaimed() public {
        _final();
        uint256 had = pool.creditOf(treasury, COIN);
        pass(KEPT + 1);
        expectFromPool();
        emit IRewardPool.RoundEnded(COIN, period, REWARDS - 7);
        vm.prank(stranger);
        pool.expire(COIN, period);
        assertPhase(RoundPhase.Ended, 0);
        vm.assertEq(pool.creditOf(treasury, COIN), had + REWARDS - 7);
        vm.assertEq(pool.availableOf(COIN), 7);
    }

    function test_expire_revertsIfClaimsRun() public {
        _final();
        pass(KEPT);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlineAhead.selector, time));
        pool.expire(COIN, period);
    }

    function test_expire_revertsIfEnded() public {
        _final();
        pass(KEPT + 1);
        pool.expire(COIN, period);
        vm.expectRevert(phaseForbids(RoundPhase.Ended));
        pool.expire(COIN, period);
        vm.expectRevert(phaseForbids(RoundPhase.Ended));
        post(bob, ROOT, 1);
    }

    function _final() private {
        post(bob, ROOT, REWARDS - 7);
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
    }

    /// Bob posts less than all, Carol says otherwise.
    function _challenged(bytes32 root, uint128 total) private {
        post(bob, ROOT, REWARDS - 10);
        challenge(carol, root, total);
    }

    /// The period is open again.
    function post(address by, bytes32 root) private {
        euro.mint(by, BOND);
        vm.prank(by);
        euro.approve(address(pool), BOND);
        post(by, root, REWARDS);
        assertPhase(RoundPhase.Posted, time + CHALLENGE);
        vm.assertEq(pool.roundOf(COIN, period).challenger, address(0));
    }
}
