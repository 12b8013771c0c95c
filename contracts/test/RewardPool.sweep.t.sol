// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {FeeDesk} from "./base/FeeDesk.sol";
import {Pools} from "./base/Pools.sol";

/// A pool of a desk that earns what it is told: at first as much as the one of the other tests.
contract RewardPoolSweepTest is Pools {
    FeeDesk private till;

    function setUp() public override {
        super.setUp();
        till = new FeeDesk();
        pool = IRewardPool(deploy("RewardPool.sol:RewardPool", abi.encode(federation, till, new FeeDesk(), euro, treasury)));
        till.setTreasury(address(pool));
        vm.prank(bob);
        euro.approve(address(pool), type(uint256).max);
        vm.prank(carol);
        euro.approve(address(pool), type(uint256).max);
        period = pool.firstPeriod();
        pass(PERIOD);
        _earn(REWARDS);
    }

    /// What nobody earned waits a year from when it was noted, then it is the treasury's.
    function test_sweep() public {
        expectFromPool();
        emit IRewardPool.LeftoverSwept(COIN, 0, REWARDS);
        vm.prank(stranger);
        pool.sweep(COIN);
        vm.assertEq(pool.availableOf(COIN), REWARDS);
        pass(KEPT + 1);
        expectFromPool();
        emit IRewardPool.LeftoverSwept(COIN, REWARDS, 0);
        pool.sweep(COIN);
        vm.assertEq(pool.availableOf(COIN), 0);
        vm.assertEq(pool.creditOf(treasury, COIN), 2 * REWARDS);
    }

    function test_sweep_revertsIfEarly() public {
        pool.sweep(COIN);
        uint256 deadline = time + KEPT;
        pass(KEPT);
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.DeadlineAhead.selector, deadline));
        pool.sweep(COIN);
    }

    /// Fees that came in since stay for who earns them.
    function test_sweep_behaviorOnlyWhatWasThere() public {
        pool.sweep(COIN);
        _earn(400);
        pass(KEPT + 1);
        pool.sweep(COIN);
        vm.assertEq(pool.availableOf(COIN), 400);
    }

    /// What is promised stays, and is taken from the oldest.
    function test_sweep_behaviorPromisedStays() public {
        pool.sweep(COIN);
        post(bob, ROOT, REWARDS - 9);
        _earn(100);
        pass(KEPT + 1);
        pool.sweep(COIN);
        vm.assertEq(pool.availableOf(COIN), 100);
        vm.assertEq(pool.creditOf(treasury, COIN), REWARDS + 100 + 9);
        pool.finalise(COIN, period);
        vm.assertEq(pool.roundOf(COIN, period).total, REWARDS - 9);
    }

    /// A challenge that nobody decided makes all of it wait anew: no silence turns rewards into the treasury's.
    function test_sweep_behaviorVoidKeepsAll() public {
        pool.sweep(COIN);
        post(bob, ROOT, 5);
        challenge(carol, OTHER_ROOT, REWARDS);
        pass(DECISION + 1);
        pool.expire(COIN, period);
        pass(KEPT);
        expectFromPool();
        emit IRewardPool.LeftoverSwept(COIN, 0, REWARDS);
        pool.sweep(COIN);
    }

    function test_sweep_behaviorCurrenciesApart() public {
        pool.sweep(COIN);
        pass(KEPT + 1);
        pool.sweep(address(euro));
        vm.assertEq(pool.availableOf(COIN), REWARDS);
    }

    function _earn(uint256 rewards) private {
        vm.deal(address(till), 2 * rewards);
        till.earn(COIN, 2 * rewards);
        pool.collect(COIN);
    }
}
