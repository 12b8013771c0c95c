// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Outcome} from "../interfaces/IArbitrator.sol";
import {Dispute, DisputeReason, IDisputeCourt, Phase} from "../interfaces/IDisputeCourt.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {Link} from "../types/Link.sol";
import {Vin} from "../types/Vin.sol";
import {Docket} from "./Docket.sol";
import {Exposures} from "./Exposures.sol";
import {HeadProof} from "./HeadProof.sol";
import {Purse} from "./Purse.sol";

/// @notice See `IDisputeCourt`, the specification.
contract DisputeCourt is HeadProof, Docket, Purse, AccessManaged {
    uint256 public constant ANSWER = 14 days;
    uint256 public constant RULING = 30 days;
    uint256 public constant APPEAL = 14 days;
    uint256 public constant DECISION = 60 days;

    constructor(address federation, IVehicleRegistry registry_, address treasury_)
        AccessManaged(federation)
        HeadProof(registry_)
        Exposures(registry_.licenses())
        Purse(registry_.licenses().euro(), treasury_)
    {}

    // --- anyone ---

    /// @inheritdoc IDisputeCourt
    function open(Vin vin, bytes27 before, Link[] calldata links, DisputeReason reason, bytes32 evidence)
        external
        returns (uint256 disputeId)
    {
        Link calldata link = _proven(vin, before, links);
        disputeId = ++_count;
        Dispute storage dispute = _file(disputeId, vin, link.stamp.sequence(), link.author, reason);
        _accuse(disputeId, dispute, evidence);
        uint40 deadline = _enter(dispute, Phase.Open, ANSWER);
        emit DisputeOpened({
            disputeId: disputeId,
            vin: vin,
            writer: link.author,
            sequence: dispute.sequence,
            kind: link.kind,
            recordedAt: link.recordedAt(),
            country: dispute.country,
            opener: msg.sender,
            reason: reason,
            evidence: evidence,
            exposure: dispute.exposure,
            bond: dispute.bond,
            deadline: deadline
        });
        _expose(link.author, dispute.exposure);
        _take(dispute.bond);
    }

    /// @inheritdoc IDisputeCourt
    function join(uint256 disputeId, bytes32 evidence) external {
        Dispute storage dispute = _inTime(disputeId, Phase.Open, Phase.Answered);
        _accuse(disputeId, dispute, evidence);
        emit DisputeJoined(disputeId, msg.sender, evidence, dispute.bond);
        _take(dispute.bond);
    }

    /// @inheritdoc IDisputeCourt
    function upholdBySilence(uint256 disputeId) external {
        Dispute storage dispute = _overdue(disputeId, Phase.Open, Phase.Open);
        _rule(disputeId, dispute, address(0), Outcome.Upheld, 0);
    }

    /// @inheritdoc IDisputeCourt
    function escalate(uint256 disputeId) external {
        Dispute storage dispute = _overdue(disputeId, Phase.Answered, Phase.Answered);
        emit DisputeEscalated(disputeId, _enter(dispute, Phase.Appealed, DECISION));
    }

    /// @inheritdoc IDisputeCourt
    function close(uint256 disputeId) external {
        Dispute storage dispute = _overdue(disputeId, Phase.Ruled, Phase.Appealed);
        // The ruling is none where the department was silent or the guardian vetoed.
        Outcome outcome = dispute.outcome == Outcome.None ? Outcome.Undecided : dispute.outcome;
        _returnAppealBond(dispute);
        _close(disputeId, dispute, outcome, 0, 0);
    }

    // --- the writer ---

    /// @inheritdoc IDisputeCourt
    function answer(uint256 disputeId, bytes32 commitment) external {
        Dispute storage dispute = _inTime(disputeId, Phase.Open);
        require(msg.sender == dispute.writer, NotWriter(disputeId, msg.sender));
        require(commitment != 0, EvidenceMissing());
        dispute.isAnswered = true;
        uint40 deadline = dispute.country == 0
            ? _enter(dispute, Phase.Appealed, DECISION)
            : _enter(dispute, Phase.Answered, RULING);
        emit DisputeAnswered(disputeId, msg.sender, commitment, deadline);
    }

    // --- the losing side ---

    /// @inheritdoc IDisputeCourt
    function appeal(uint256 disputeId) external {
        Dispute storage dispute = _inTime(disputeId, Phase.Ruled);
        bool isLosing =
            dispute.outcome == Outcome.Upheld ? msg.sender == dispute.writer : _isAccuser(disputeId, msg.sender);
        require(isLosing, NotLosingSide(disputeId, msg.sender));
        uint88 bond = 2 * dispute.bond;
        (dispute.appellant, dispute.appealBond) = (msg.sender, bond);
        emit DisputeAppealed(disputeId, msg.sender, bond, _enter(dispute, Phase.Appealed, DECISION));
        _take(bond);
    }

    // --- authorities ---

    /// @inheritdoc IDisputeCourt
    function rule(uint256 disputeId, bool isUpheld, bytes32 grounds) external {
        Dispute storage dispute = _inTime(disputeId, Phase.Answered);
        require(_isRuler(dispute, msg.sender), NotDepartment(disputeId, msg.sender));
        // One that became a department since.
        require(!_isAccuser(disputeId, msg.sender), RulerIsAccuser(disputeId, msg.sender));
        _rule(disputeId, dispute, msg.sender, _outcome(isUpheld), grounds);
    }

    /// @inheritdoc IDisputeCourt
    function veto(uint256 disputeId) external restricted {
        Dispute storage dispute = _inTime(disputeId, Phase.Ruled);
        dispute.outcome = Outcome.None;
        emit RulingVetoed(disputeId, msg.sender, _enter(dispute, Phase.Appealed, DECISION));
    }

    /// @inheritdoc IDisputeCourt
    function decide(uint256 disputeId, bool isUpheld, bytes32 grounds) external restricted {
        Dispute storage dispute = _inTime(disputeId, Phase.Appealed);
        Outcome outcome = _outcome(isUpheld);
        bool isReversed = outcome != dispute.outcome;
        uint88 lost;
        if (isReversed) _returnAppealBond(dispute);
        else if (isUpheld) lost = dispute.appealBond;
        else _credit(dispute.writer, dispute.appealBond);
        _close(disputeId, dispute, outcome, lost, grounds);
    }

    // --- whoever is owed ---

    /// @inheritdoc IDisputeCourt
    function claim(uint256 disputeId) external {
        Dispute storage dispute = _disputes[disputeId];
        require(dispute.phase == Phase.Closed, PhaseForbids(disputeId, dispute.phase));
        Stand stand = _stands[disputeId][msg.sender];
        require(stand != Stand.None, NotAccuser(disputeId, msg.sender));
        require(dispute.outcome != Outcome.Rejected, NothingToWithdraw(msg.sender));
        delete _stands[disputeId][msg.sender];
        uint256 amount = dispute.bond;
        if (stand == Stand.Accuser) amount += dispute.award / _sharers(disputeId);
        emit DisputeClaimed(disputeId, msg.sender, amount);
        _pay(msg.sender, amount);
    }

    // --- internal ---

    function _file(uint256 disputeId, Vin vin, uint32 sequence, address writer, DisputeReason reason)
        private
        returns (Dispute storage dispute)
    {
        Case storage record = _cases[vin][sequence];
        require(record.openId == 0, DisputeIsOpen(vin, sequence, record.openId));
        require(record.outcome != Outcome.Upheld, DisputeWasUpheld(vin, sequence));
        record.openId = uint64(disputeId);
        dispute = _disputes[disputeId];
        (dispute.vin, dispute.sequence, dispute.reason) = (vin, sequence, reason);
        (dispute.writer, dispute.opener) = (writer, msg.sender);
        (dispute.exposure, dispute.bond) = priceOf(vin, sequence, writer);
        dispute.country = _courtOf(vin, sequence, writer);
    }

    function _rule(uint256 disputeId, Dispute storage dispute, address by, Outcome outcome, bytes32 grounds) private {
        dispute.outcome = outcome;
        emit DisputeRuled(disputeId, by, outcome, grounds, _enter(dispute, Phase.Ruled, APPEAL));
    }

    /// @param lost the writer's appeal bond, to be shared by the accusers.
    function _close(uint256 disputeId, Dispute storage dispute, Outcome outcome, uint88 lost, bytes32 grounds) private {
        Case storage record = _cases[dispute.vin][dispute.sequence];
        (record.openId, record.outcome) = (0, outcome);
        (dispute.phase, dispute.outcome, dispute.deadline) = (Phase.Closed, outcome, 0);
        (address writer, uint88 exposure) = (dispute.writer, dispute.exposure);
        bool isUpheld = outcome == Outcome.Upheld;
        uint88 slashed = isUpheld ? _reachable(writer, exposure) : 0;
        uint88 award = isUpheld ? _share(disputeId, slashed, lost) : 0;
        if (outcome == Outcome.Rejected) {
            ++record.rejections;
            _credit(writer, dispute.bonds / 2);
            _credit(treasury, dispute.bonds - dispute.bonds / 2);
        }
        emit DisputeClosed(disputeId, outcome, slashed, award, grounds);
        _endExposure(writer, exposure, slashed);
    }

    /// @return award that its accusers can share equally; the rest is the treasury's.
    function _share(uint256 disputeId, uint88 slashed, uint88 lost) private returns (uint88 award) {
        uint88 prize = slashed / 2 + lost;
        award = prize - prize % _sharers(disputeId);
        _disputes[disputeId].award = award;
        _credit(treasury, slashed + lost - award);
    }

    function _returnAppealBond(Dispute storage dispute) private {
        _credit(dispute.appellant, dispute.appealBond);
    }

    function _isAccuser(uint256 disputeId, address account) private view returns (bool) {
        return _stands[disputeId][account] != Stand.None;
    }

    function _outcome(bool isUpheld) private pure returns (Outcome) {
        return isUpheld ? Outcome.Upheld : Outcome.Rejected;
    }
}
