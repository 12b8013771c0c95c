// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {IDesk} from "../interfaces/IDesk.sol";
import {IRewardPool, RightSide, Round, RoundPhase} from "../interfaces/IRewardPool.sol";
import {FeeBox} from "./FeeBox.sol";

/// @notice See `IRewardPool`, the specification.
contract RewardPool is FeeBox, AccessManaged {
    uint256 public constant PERIOD = 28 days;
    uint256 public constant POSTING = 84 days;
    uint256 public constant CHALLENGE = 14 days;
    uint256 public constant DECISION = 60 days;
    uint256 public constant BOND = 500e6;

    /// @inheritdoc IRewardPool
    /// @dev Not immutable: the code must not depend on the day of its deployment.
    uint256 public firstPeriod;

    mapping(address currency => mapping(uint256 period => Round)) private _rounds;
    mapping(address currency => mapping(uint256 period => mapping(address account => bool))) private _isClaimed;

    constructor(address federation, IDesk desk_, IDesk escrowDesk_, address euro_, address treasury_)
        AccessManaged(federation)
        FeeBox(desk_, escrowDesk_, euro_, treasury_)
    {
        firstPeriod = periodNow();
    }

    // --- anyone ---

    /// @inheritdoc IRewardPool
    function post(address currency, uint256 period, bytes32 root, uint128 total) external {
        require(period >= firstPeriod, PeriodBeforeFirst(period, firstPeriod));
        require(period < periodNow(), PeriodNotOver(period, (period + 1) * PERIOD));
        require((root == 0) == (total == 0), RootInvalid(root, total));
        Round storage round = _roundIn(currency, period, RoundPhase.None);
        uint256 until = FixedPointMathLib.max((period + 1) * PERIOD + POSTING, round.deadline);
        require(block.timestamp <= until, DeadlinePassed(until));
        _promise(currency, total);
        uint40 deadline = _enter(round, RoundPhase.Posted, CHALLENGE);
        (round.poster, round.root, round.total) = (msg.sender, root, total);
        emit RoundPosted(currency, period, msg.sender, root, total, deadline);
        _takeBond(BOND);
    }

    /// @inheritdoc IRewardPool
    function challenge(address currency, uint256 period, bytes32 root, uint128 total) external {
        Round storage round = _roundIn(currency, period, RoundPhase.Posted);
        require(block.timestamp <= round.deadline, DeadlinePassed(round.deadline));
        require((root == 0) == (total == 0), RootInvalid(root, total));
        require(root != round.root || total != round.total, RootsEqual(root));
        require(msg.sender != round.poster, ChallengerIsPoster(msg.sender));
        uint40 deadline = _enter(round, RoundPhase.Challenged, DECISION);
        (round.challenger, round.challengedRoot, round.challengedTotal) = (msg.sender, root, total);
        emit RoundChallenged(currency, period, msg.sender, root, total, deadline);
        _takeBond(BOND);
    }

    /// @inheritdoc IRewardPool
    function finalise(address currency, uint256 period) external {
        Round storage round = _roundIn(currency, period, RoundPhase.Posted);
        require(block.timestamp > round.deadline, DeadlineAhead(round.deadline));
        _credit(round.poster, euro, BOND);
        _settle(currency, period, round, round.root, round.total);
    }

    /// @inheritdoc IRewardPool
    function expire(address currency, uint256 period) external {
        Round storage round = _rounds[currency][period];
        bool isFinal = round.phase == RoundPhase.Final;
        require(isFinal || round.phase == RoundPhase.Challenged, RoundPhaseForbids(currency, period, round.phase));
        require(block.timestamp > round.deadline, DeadlineAhead(round.deadline));
        if (isFinal) {
            _end(currency, period, round);
        } else {
            _credit(round.poster, euro, BOND);
            _credit(round.challenger, euro, BOND);
            _void(currency, period, round);
        }
    }

    // --- the federation's court, delayed ---

    /// @inheritdoc IRewardPool
    function decide(address currency, uint256 period, RightSide right) external restricted {
        Round storage round = _roundIn(currency, period, RoundPhase.Challenged);
        require(block.timestamp <= round.deadline, DeadlinePassed(round.deadline));
        if (right == RightSide.Neither) {
            _credit(treasury, euro, 2 * BOND);
            _void(currency, period, round);
        } else if (right == RightSide.Poster) {
            _credit(round.poster, euro, 2 * BOND);
            _settle(currency, period, round, round.root, round.total);
        } else {
            _credit(round.challenger, euro, 2 * BOND);
            _settle(currency, period, round, round.challengedRoot, round.challengedTotal);
        }
    }

    // --- whoever is owed ---

    /// @inheritdoc IRewardPool
    function claim(address currency, uint256 period, uint256 amount, bytes32[] calldata proof) external {
        Round storage round = _roundIn(currency, period, RoundPhase.Final);
        require(block.timestamp <= round.deadline, DeadlinePassed(round.deadline));
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(period, msg.sender, amount))));
        bool isProven = MerkleProof.verifyCalldata(proof, round.root, leaf);
        require(isProven, ProofInvalid(period, msg.sender, amount));
        require(!_isClaimed[currency][period][msg.sender], AlreadyClaimed(period, msg.sender));
        // A root may promise more than its total: then the last ones get nothing.
        uint256 left = round.total - round.claimed;
        require(amount <= left, RewardsTooHigh(amount, left));
        _isClaimed[currency][period][msg.sender] = true;
        round.claimed += uint128(amount);
        emit RewardClaimed(currency, period, msg.sender, amount);
        _pay(msg.sender, currency, amount);
    }

    // --- views ---

    /// @inheritdoc IRewardPool
    function roundOf(address currency, uint256 period) external view returns (Round memory) {
        return _rounds[currency][period];
    }

    /// @inheritdoc IRewardPool
    function isClaimed(address currency, uint256 period, address account) external view returns (bool) {
        return _isClaimed[currency][period][account];
    }

    /// @inheritdoc IRewardPool
    function periodNow() public view returns (uint256) {
        return block.timestamp / PERIOD;
    }

    // --- internal ---

    function _roundIn(address currency, uint256 period, RoundPhase phase) private view returns (Round storage round) {
        round = _rounds[currency][period];
        require(round.phase == phase, RoundPhaseForbids(currency, period, round.phase));
    }

    function _enter(Round storage round, RoundPhase phase, uint256 duration) private returns (uint40 deadline) {
        deadline = uint40(block.timestamp + duration);
        (round.phase, round.deadline) = (phase, deadline);
    }

    /// The root and total that stand from now on. Only now is more promised than was posted: a challenge that had to be
    /// covered at once could be kept out by posting the rest for another period.
    function _settle(address currency, uint256 period, Round storage round, bytes32 root, uint128 total) private {
        if (total > round.total) _promise(currency, total - round.total);
        else _takeBack(currency, round.total - total);
        uint40 deadline = _enter(round, RoundPhase.Final, KEPT);
        (round.root, round.total) = (root, total);
        emit RoundFinal(currency, period, root, total, deadline);
    }

    /// A contested period can be posted again, and what was there for it waits anew.
    function _void(address currency, uint256 period, Round storage round) private {
        _takeBack(currency, round.total);
        _keep(currency);
        delete _rounds[currency][period];
        emit RoundVoided(currency, period, _enter(round, RoundPhase.None, POSTING));
    }

    function _end(address currency, uint256 period, Round storage round) private {
        uint256 unclaimed = round.total - round.claimed;
        (round.phase, round.deadline) = (RoundPhase.Ended, 0);
        _credit(treasury, currency, unclaimed);
        emit RoundEnded(currency, period, unclaimed);
    }
}
