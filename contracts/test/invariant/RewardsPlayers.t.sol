// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IRewardPool, RightSide, Round, RoundPhase} from "../../src/interfaces/IRewardPool.sol";
import {TestEuro} from "../../src/testing/TestEuro.sol";
import {FeeDesk} from "../base/FeeDesk.sol";
import {Test} from "../base/Test.sol";

/// A desk earns in coin and euros; four accounts post, challenge and claim, honestly or not, the federation's court
/// decides or is silent, in any order. Before each call the model says whether it may go through; `breach` names the
/// first thing that did not go as it said.
contract RewardsPlayers is Test {
    uint64 private constant COURT_ROLE = 5;
    uint256 private constant PERIOD = 28 days;
    uint256 private constant BOND = 500e6;

    /// Of two leaves, made up by whoever posted it.
    struct Tree {
        address[2] accounts;
        uint256[2] amounts;
        bytes32 root;
    }

    /// What the pool must know of a period.
    struct Ghost {
        RoundPhase phase;
        uint256 deadline;
        address[2] sides;
        uint256[2] trees;
        uint256[2] totals;
        /// Which side became final.
        uint256 side;
        uint256 claimed;
        /// Until when a void round may be posted again.
        uint256 again;
    }

    IRewardPool public immutable pool;
    TestEuro public immutable euro;
    FeeDesk private immutable till;
    address public immutable treasury = actor("treasury");
    address[4] public everybody = [actor("a"), actor("b"), actor("c"), actor("d")];
    uint256 private immutable first;
    uint256 private time = START;

    Tree[] private _trees;
    mapping(address currency => mapping(uint256 period => Ghost)) private ghosts;
    mapping(address currency => mapping(uint256 period => mapping(address => bool))) private hasClaimed;

    /// Came in as fees; of that not promised; promised and not paid; owed as credit; in euros held as bonds.
    mapping(address currency => uint256) public collected;
    mapping(address currency => uint256) public available;
    /// Of that, what was there at the last sweep.
    mapping(address currency => uint256) public aged;
    mapping(address currency => uint256) private sweptAt;
    mapping(address currency => uint256) public swept;
    mapping(address currency => uint256) public promised;
    mapping(address currency => uint256) public credited;
    mapping(address currency => mapping(address account => uint256)) public credits;
    uint256 public bonds;
    mapping(address currency => uint256) public paid;
    mapping(RoundPhase phase => uint256) public reached;
    uint256 public voided;
    uint256 public claims;
    uint256 public sweeps;
    string public breach;

    constructor() {
        IAccessManager federation =
            IAccessManager(deploy("Federation.sol:Federation", abi.encode(address(this), actor("guardian"), 1 days)));
        euro = TestEuro(deploy("TestEuro.sol:TestEuro", ""));
        till = new FeeDesk();
        pool = IRewardPool(deploy("RewardPool.sol:RewardPool", abi.encode(federation, till, new FeeDesk(), euro, treasury)));
        till.setTreasury(address(pool));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = IRewardPool.decide.selector;
        federation.setTargetFunctionRole(address(pool), selectors, COURT_ROLE);
        federation.grantRole(COURT_ROLE, address(this), 0);
        for (uint256 i; i < 4; ++i) {
            euro.mint(everybody[i], 1_000_000e6);
            vm.prank(everybody[i]);
            euro.approve(address(pool), type(uint256).max);
        }
        first = pool.firstPeriod();
        _trees.push();
    }

    function balanceOf(address currency) external view returns (uint256) {
        return currency == address(0) ? address(pool).balance : euro.balanceOf(address(pool));
    }

    // --- what anybody may call ---

    function earn(uint256 seed, uint256 amount) external {
        address currency = _currency(seed);
        amount = amount % 100_000e6;
        if (currency == address(0)) vm.deal(address(till), address(till).balance + amount);
        else euro.mint(address(till), amount);
        till.earn(currency, amount);
        vm.prank(everybody[seed % 4]);
        (bool isDone,) = address(pool).call(abi.encodeCall(IRewardPool.collect, (currency)));
        _check(isDone == (amount != 0), "fees were not collected as they should");
        (collected[currency], available[currency]) = (collected[currency] + amount, available[currency] + amount / 2);
        _credit(treasury, currency, amount - amount / 2);
    }

    function post(uint256 seed, uint256 who) external {
        (address currency, uint256 period, Ghost storage ghost) = _round(seed);
        address by = everybody[who % 4];
        (uint256 tree, uint128 total) = seed & 0x7000 == 0 ? (0, 0) : _tree(seed, period, currency);
        bool isOver = period >= first && period < time / PERIOD;
        bool isSound = ghost.phase == RoundPhase.None && total <= available[currency] && (tree == 0) == (total == 0);
        isOver = isOver && (time <= (period + 4) * PERIOD || time <= ghost.again);
        bytes memory call = abi.encodeCall(IRewardPool.post, (currency, period, _trees[tree].root, total));
        if (!_does(by, call, isOver && isSound)) return;
        (ghost.phase, ghost.deadline) = (RoundPhase.Posted, time + 14 days);
        ghost.sides[0] = by;
        ghost.trees[0] = tree;
        ghost.totals[0] = total;
        _promise(currency, total);
        bonds += BOND;
        _compare(currency, period);
    }

    function challenge(uint256 seed, uint256 who) external {
        (address currency, uint256 period, Ghost storage ghost) = _round(seed);
        address by = everybody[who % 4];
        (uint256 tree, uint128 total) = seed & 0x700 == 0 ? (0, 0) : _tree(seed, period, currency);
        bool isExpected = _mayChallenge(ghost, by, tree, total);
        bytes memory call = abi.encodeCall(IRewardPool.challenge, (currency, period, _trees[tree].root, total));
        if (!_does(by, call, isExpected)) return;
        (ghost.phase, ghost.deadline) = (RoundPhase.Challenged, time + 60 days);
        ghost.sides[1] = by;
        ghost.trees[1] = tree;
        ghost.totals[1] = total;
        bonds += BOND;
        _compare(currency, period);
    }

    function _mayChallenge(Ghost storage ghost, address by, uint256 tree, uint256 total) private view returns (bool) {
        bool isDue = ghost.phase == RoundPhase.Posted && time <= ghost.deadline;
        bool isOther = _trees[tree].root != _trees[ghost.trees[0]].root || total != ghost.totals[0];
        return isDue && isOther && by != ghost.sides[0] && (tree == 0) == (total == 0);
    }

    function finalise(uint256 seed, uint256 who) external {
        (address currency, uint256 period,) = _round(seed);
        _finalise(everybody[who % 4], currency, period);
    }

    function expire(uint256 seed, uint256 who) external {
        (address currency, uint256 period,) = _round(seed);
        _expire(everybody[who % 4], currency, period);
    }

    function decide(uint256 seed, uint256 who) external {
        (address currency, uint256 period, Ghost storage ghost) = _round(seed);
        RightSide right = RightSide(seed % 3);
        address by = who % 8 == 0 ? everybody[who % 4] : address(this);
        bool isDue = ghost.phase == RoundPhase.Challenged && time <= ghost.deadline;
        bool isCovered = right != RightSide.Challenger || ghost.totals[1] <= ghost.totals[0] + available[currency];
        bytes memory call = abi.encodeCall(IRewardPool.decide, (currency, period, right));
        if (!_does(by, call, isDue && isCovered && by == address(this))) return;
        bonds -= 2 * BOND;
        if (right == RightSide.Neither) {
            _credit(treasury, address(euro), 2 * BOND);
            _void(currency, period);
        } else {
            uint256 side = right == RightSide.Poster ? 0 : 1;
            _credit(ghost.sides[side], address(euro), 2 * BOND);
            _settle(currency, period, side);
        }
    }

    function claim(uint256 seed, uint256 who) external {
        (address currency, uint256 period, Ghost storage ghost) = _round(seed);
        for (uint256 i; i < 8 && ghost.phase != RoundPhase.Final; ++i) {
            (currency, period, ghost) = _round(seed + 16 * i);
        }
        Tree memory tree = _trees[ghost.trees[ghost.side]];
        if (tree.root != 0) _claim(currency, period, tree, who);
    }

    function _claim(address currency, uint256 period, Tree memory tree, uint256 who) private {
        Ghost storage ghost = ghosts[currency][period];
        uint256 i = who % 2;
        address by = who & 0xf00 == 0 ? everybody[(who >> 16) % 4] : tree.accounts[i];
        bool isRight = ghost.phase == RoundPhase.Final && by == tree.accounts[i] && !hasClaimed[currency][period][by];
        bool isLeft = ghost.claimed + tree.amounts[i] <= ghost.totals[ghost.side] && time <= ghost.deadline;
        uint256 had = _wealth(by, currency);
        if (!_does(by, _claimCall(currency, period, tree, i), isRight && isLeft)) return;
        _check(_wealth(by, currency) - had == tree.amounts[i], "another reward was paid");
        hasClaimed[currency][period][by] = true;
        _pays(currency, ghost, tree.amounts[i]);
        _compare(currency, period);
    }

    function _pays(address currency, Ghost storage ghost, uint256 amount) private {
        ghost.claimed += amount;
        promised[currency] -= amount;
        paid[currency] += amount;
        ++claims;
        _check(ghost.claimed <= ghost.totals[ghost.side], "a round paid more than its total");
    }

    function _claimCall(address currency, uint256 period, Tree memory tree, uint256 i)
        private
        pure
        returns (bytes memory)
    {
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = _leaf(period, tree.accounts[1 - i], tree.amounts[1 - i]);
        return abi.encodeCall(IRewardPool.claim, (currency, period, tree.amounts[i], proof));
    }

    function withdraw(uint256 seed, uint256 who) external {
        address currency = _currency(seed);
        address by = who % 5 == 4 ? treasury : everybody[who % 5];
        uint256 owed = credits[currency][by];
        uint256 had = _wealth(by, currency);
        if (!_does(by, abi.encodeCall(IRewardPool.withdraw, (currency)), owed != 0)) return;
        _check(_wealth(by, currency) - had == owed, "another credit was paid");
        credits[currency][by] = 0;
        credited[currency] -= owed;
    }

    /// Now and then after a quiet year.
    function sweep(uint256 seed, uint256 who) external {
        address currency = _currency(seed);
        if (seed & 0x1f00 == 0) time += 365 days;
        bool isDue = sweptAt[currency] == 0 || time > sweptAt[currency] + 364 days;
        if (!_does(everybody[who % 4], abi.encodeCall(IRewardPool.sweep, (currency)), isDue)) return;
        if (aged[currency] != 0) ++sweeps;
        swept[currency] += aged[currency];
        _credit(treasury, currency, aged[currency]);
        available[currency] -= aged[currency];
        (aged[currency], sweptAt[currency]) = (available[currency], time);
    }

    function wait(uint256 duration) external {
        time += 1 + duration % (duration & 3 == 0 ? PERIOD : 5 days);
        vm.warp(time);
    }

    /// Everybody falls silent: by time alone and anyone's calls no round stays open.
    function silence(uint256 seed) external {
        if (seed % 8 != 0) return;
        time += 60 days + 1;
        for (uint256 c; c < 2; ++c) {
            for (uint256 period = first; period < time / PERIOD; ++period) {
                address currency = _currency(c);
                RoundPhase phase = ghosts[currency][period].phase;
                if (phase == RoundPhase.Posted) _finalise(everybody[0], currency, period);
                if (phase == RoundPhase.Challenged || phase == RoundPhase.Final) _expire(everybody[0], currency, period);
                phase = pool.roundOf(currency, period).phase;
                bool isOpen = phase == RoundPhase.Posted || phase == RoundPhase.Challenged;
                _check(!isOpen, "a round does not end");
            }
        }
    }

    // --- the same, by several of the above ---

    function _finalise(address by, address currency, uint256 period) private {
        Ghost storage ghost = ghosts[currency][period];
        bool isDue = ghost.phase == RoundPhase.Posted && time > ghost.deadline;
        if (!_does(by, abi.encodeCall(IRewardPool.finalise, (currency, period)), isDue)) return;
        bonds -= BOND;
        _credit(ghost.sides[0], address(euro), BOND);
        _settle(currency, period, 0);
    }

    function _expire(address by, address currency, uint256 period) private {
        Ghost storage ghost = ghosts[currency][period];
        bool isFinal = ghost.phase == RoundPhase.Final;
        bool isDue = (isFinal || ghost.phase == RoundPhase.Challenged) && time > ghost.deadline;
        if (!_does(by, abi.encodeCall(IRewardPool.expire, (currency, period)), isDue)) return;
        if (isFinal) {
            _endRound(currency, period);
            return;
        }
        bonds -= 2 * BOND;
        _credit(ghost.sides[0], address(euro), BOND);
        _credit(ghost.sides[1], address(euro), BOND);
        _void(currency, period);
    }

    /// Nobody claims any more; what is left is the treasury's.
    function _endRound(address currency, uint256 period) private {
        Ghost storage ghost = ghosts[currency][period];
        uint256 left = ghost.totals[ghost.side] - ghost.claimed;
        promised[currency] -= left;
        swept[currency] += left;
        _credit(treasury, currency, left);
        (ghost.phase, ghost.deadline) = (RoundPhase.Ended, 0);
        ++reached[RoundPhase.Ended];
        _compare(currency, period);
    }

    /// The side's total stays promised, whatever more was is free.
    function _settle(address currency, uint256 period, uint256 side) private {
        Ghost storage ghost = ghosts[currency][period];
        (uint256 posted, uint256 total) = (ghost.totals[0], ghost.totals[side]);
        if (total > posted) _promise(currency, total - posted);
        else _free(currency, posted - total);
        (ghost.phase, ghost.deadline, ghost.side) = (RoundPhase.Final, time + 364 days, side);
        ++reached[RoundPhase.Final];
        _compare(currency, period);
    }

    function _void(address currency, uint256 period) private {
        _free(currency, ghosts[currency][period].totals[0]);
        delete ghosts[currency][period];
        aged[currency] = 0;
        ghosts[currency][period].deadline = ghosts[currency][period].again = time + 84 days;
        ++voided;
        _compare(currency, period);
    }

    function _free(address currency, uint256 amount) private {
        (available[currency], promised[currency]) = (available[currency] + amount, promised[currency] - amount);
    }

    function _promise(address currency, uint256 amount) private {
        (available[currency], promised[currency]) = (available[currency] - amount, promised[currency] + amount);
        aged[currency] = aged[currency] < amount ? 0 : aged[currency] - amount;
    }

    function _credit(address account, address currency, uint256 amount) private {
        credits[currency][account] += amount;
        credited[currency] += amount;
    }

    // --- tools ---

    function _does(address by, bytes memory call, bool isExpected) private returns (bool isDone) {
        vm.warp(time);
        vm.prank(by);
        (isDone,) = address(pool).call(call);
        _check(isDone || !isExpected, "a call was refused that the rules allow");
        _check(!isDone || isExpected, "a call went through that the rules forbid");
    }

    function _compare(address currency, uint256 period) private {
        Round memory round = pool.roundOf(currency, period);
        Ghost memory ghost = ghosts[currency][period];
        _check(round.phase == ghost.phase && round.deadline == ghost.deadline, "another state");
        _check(round.poster == ghost.sides[0] && round.challenger == ghost.sides[1], "other sides");
        _check(round.total == ghost.totals[ghost.side] && round.claimed == ghost.claimed, "another total");
        _check(round.root == _trees[ghost.trees[ghost.side]].root, "another root");
    }

    /// Made up: two leaves, and a total that is their sum, or less, or more.
    function _tree(uint256 seed, uint256 period, address currency) private returns (uint256 index, uint128 total) {
        Tree memory tree;
        tree.accounts = [everybody[(seed >> 16) % 4], everybody[((seed >> 16) + 1 + (seed >> 20) % 3) % 4]];
        tree.amounts = [(seed >> 32) % (available[currency] / 2 + 10), (seed >> 96) % (available[currency] / 3 + 10)];
        bytes32 a = _leaf(period, tree.accounts[0], tree.amounts[0]);
        bytes32 b = _leaf(period, tree.accounts[1], tree.amounts[1]);
        tree.root = a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
        total = uint128(tree.amounts[0] + tree.amounts[1]);
        if ((seed >> 24) % 4 == 0) total = total * 2 / 3;
        if ((seed >> 24) % 16 == 1) total += uint128(available[currency]);
        index = _trees.length;
        _trees.push(tree);
    }

    /// One of the last 24 periods in one of two currencies, mostly one of the last four; now and then the one that
    /// runs, or one before the first.
    function _round(uint256 seed) private view returns (address currency, uint256 period, Ghost storage ghost) {
        currency = _currency(seed);
        uint256 ago = (seed >> 4) % 24;
        if ((seed >> 8) & 3 != 0) ago %= 4;
        period = time / PERIOD - ago;
        if ((seed >> 10) & 7 != 0 && period < first) period = first;
        ghost = ghosts[currency][period];
    }

    function _currency(uint256 seed) private view returns (address) {
        return seed & 1 == 0 ? address(0) : address(euro);
    }

    function _wealth(address account, address currency) private view returns (uint256) {
        return currency == address(0) ? account.balance : euro.balanceOf(account);
    }

    function _leaf(uint256 period, address account, uint256 amount) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(period, account, amount))));
    }

    function _check(bool isRight, string memory what) private {
        if (!isRight && bytes(breach).length == 0) breach = what;
    }
}
