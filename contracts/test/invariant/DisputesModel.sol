// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome} from "../../src/interfaces/IArbitrator.sol";
import {Phase} from "../../src/interfaces/IDisputeCourt.sol";

/// What the court must do, told once more and as simply as possible: no proofs, no contracts, no packing. Money of the
/// court is `outstanding` (of open disputes and unclaimed parts) and credits.
abstract contract DisputesModel {
    struct Trial {
        uint256 record;
        address writer;
        Phase phase;
        Outcome outcome;
        uint256 deadline;
        uint256 exposure;
        uint256 bond;
        uint256 accusers;
        /// Of those, who joined after the answer.
        uint256 late;
        address appellant;
        uint256 appealBond;
        /// What each accuser gets, once closed, the late ones without an award.
        uint256 part;
        uint256 award;
        uint256 slashed;
    }

    struct Known {
        address writer;
        uint256 openId;
        uint256 rejections;
        bool isUpheld;
    }

    Trial[] internal trials;
    Known[] internal known;
    mapping(uint256 disputeId => mapping(address account => bool)) internal accuses;
    mapping(uint256 disputeId => mapping(address account => bool)) internal isLate;
    mapping(address account => uint256) public stakes_;
    mapping(address account => uint256) public reserved;
    mapping(address account => uint256) public exposed;
    mapping(address account => uint256) public credits;
    mapping(address account => uint256) public slashed;
    uint256 public outstanding;
    uint256 public credited;
    bool public isAdmitted = true;
    address private immutable theTreasury;

    constructor(address treasury_) {
        theTreasury = treasury_;
    }

    function trialOf(uint256 disputeId) public view returns (Trial memory) {
        return trials[disputeId - 1];
    }

    function count() public view returns (uint256) {
        return trials.length;
    }

    function _opens(address by, uint256 record, uint256 deadline) internal returns (uint256 disputeId) {
        Trial memory trial;
        address writer = known[record].writer;
        (trial.record, trial.writer, trial.phase, trial.deadline) = (record, writer, Phase.Open, deadline);
        trial.exposure = stakes_[writer] / 5;
        trial.bond = trial.exposure / 4 < 50e6 ? 50e6 : trial.exposure / 4;
        for (uint256 i; i < known[record].rejections && i < 10; ++i) {
            trial.bond *= 2;
        }
        trials.push(trial);
        disputeId = trials.length;
        known[record].openId = disputeId;
        exposed[writer] += trial.exposure;
        reserved[writer] = _least(reserved[writer] + trial.exposure, stakes_[writer]);
        _joins(by, disputeId);
    }

    function _joins(address by, uint256 disputeId) internal {
        Trial storage trial = trials[disputeId - 1];
        accuses[disputeId][by] = true;
        isLate[disputeId][by] = trial.phase == Phase.Answered;
        if (isLate[disputeId][by]) ++trial.late;
        ++trial.accusers;
        outstanding += trial.bond;
    }

    function _goes(uint256 disputeId, Phase phase, Outcome outcome, uint256 deadline) internal {
        Trial storage trial = trials[disputeId - 1];
        (trial.phase, trial.outcome, trial.deadline) = (phase, outcome, deadline);
    }

    function _appeals(address by, uint256 disputeId) internal {
        Trial storage trial = trials[disputeId - 1];
        (trial.appellant, trial.appealBond) = (by, 2 * trial.bond);
        outstanding += trial.appealBond;
    }

    /// @param isHeard whether the federation's court decided; else the appeal's bond goes back.
    function _ends(uint256 disputeId, Outcome outcome, bool isHeard) internal {
        Trial storage trial = trials[disputeId - 1];
        Known storage record = known[trial.record];
        (record.openId, record.isUpheld) = (0, outcome == Outcome.Upheld);
        _goes(disputeId, Phase.Closed, outcome, 0);
        uint256 pot = outstanding;
        outstanding -= trial.accusers * trial.bond + trial.appealBond;
        pot -= outstanding;
        if (trial.appealBond != 0) {
            bool isWriters = isHeard && outcome == Outcome.Rejected;
            bool isAccusers = isHeard && outcome == Outcome.Upheld && trial.appellant == trial.writer;
            if (!isAccusers) pot -= _credits(isWriters ? trial.writer : trial.appellant, trial.appealBond);
        }
        trial.slashed = _settlesStake(trial.writer, trial.exposure, outcome == Outcome.Upheld);
        pot += trial.slashed;
        pot -= _credits(theTreasury, trial.slashed - trial.slashed / 2);
        if (outcome == Outcome.Rejected) {
            ++record.rejections;
            pot -= _credits(trial.writer, pot / 2);
            _credits(theTreasury, pot);
            return;
        }
        pot -= trial.accusers * trial.bond;
        trial.award = pot / (trial.accusers - trial.late);
        _credits(theTreasury, pot % (trial.accusers - trial.late));
        trial.part = trial.bond;
        outstanding += trial.accusers * trial.bond + (trial.accusers - trial.late) * trial.award;
    }

    /// With one court, all of a stake is in its reach.
    function _settlesStake(address writer, uint256 exposure, bool isUpheld) private returns (uint256 taken) {
        exposed[writer] -= exposure;
        if (!isAdmitted) return 0;
        if (isUpheld) taken = _least(exposure, stakes_[writer]);
        stakes_[writer] -= taken;
        slashed[writer] += taken;
        uint256 left = reserved[writer] < taken ? 0 : reserved[writer] - taken;
        reserved[writer] = _least(left, exposed[writer]);
    }

    function _claims(address by, uint256 disputeId) internal returns (uint256 part) {
        accuses[disputeId][by] = false;
        part = trials[disputeId - 1].part;
        if (!isLate[disputeId][by]) part += trials[disputeId - 1].award;
        outstanding -= part;
    }

    function _credits(address account, uint256 amount) internal returns (uint256) {
        credits[account] += amount;
        credited += amount;
        return amount;
    }

    function _withdraws(address account) internal returns (uint256 amount) {
        amount = credits[account];
        credits[account] = 0;
        credited -= amount;
    }

    function _least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
