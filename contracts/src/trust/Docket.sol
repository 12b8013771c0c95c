// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {IArbitrator, Outcome} from "../interfaces/IArbitrator.sol";
import {Dispute, IDisputeCourt, Phase} from "../interfaces/IDisputeCourt.sol";
import {Roles} from "../types/Roles.sol";
import {Vin} from "../types/Vin.sol";
import {Exposures} from "./Exposures.sol";

/// All disputes, who accuses in them, what a new one costs, and when each may go on.
abstract contract Docket is Exposures {
    /// What an account is in a dispute. Who joined after the answer shares no award.
    enum Stand {
        None,
        Accuser,
        LateAccuser
    }

    /// What became of a record so far, in one slot.
    struct Case {
        uint64 openId;
        Outcome outcome;
        uint32 rejections;
    }

    /// Basis points of the writer's stake.
    uint256 public constant EXPOSURE = 2_000;
    uint256 public constant BOND_MIN = 50e6;
    uint256 public constant DOUBLINGS_MAX = 10;

    uint64 internal _count;
    mapping(Vin vin => mapping(uint32 sequence => Case)) internal _cases;
    mapping(uint256 disputeId => Dispute) internal _disputes;
    mapping(uint256 disputeId => mapping(address account => Stand)) internal _stands;
    /// Part of the dispute's bonds.
    mapping(uint256 disputeId => uint88 amount) private _lateBonds;
    mapping(bytes32 key => bool) private _isEvidence;

    /// @inheritdoc IArbitrator
    function openDisputeOf(Vin vin, uint32 sequence) external view returns (uint256) {
        return _cases[vin][sequence].openId;
    }

    /// @inheritdoc IArbitrator
    function outcomeOf(Vin vin, uint32 sequence) external view returns (Outcome) {
        return _cases[vin][sequence].outcome;
    }

    /// @inheritdoc IDisputeCourt
    function disputeOf(uint256 disputeId) external view returns (Dispute memory) {
        return _disputes[disputeId];
    }

    /// @inheritdoc IDisputeCourt
    function bondOf(uint256 disputeId, address accuser) external view returns (uint256) {
        return _stands[disputeId][accuser] == Stand.None ? 0 : _disputes[disputeId].bond;
    }

    /// @inheritdoc IDisputeCourt
    function priceOf(Vin vin, uint32 sequence, address writer) public view returns (uint88 exposure, uint88 bond) {
        exposure = uint88(licenses.licenceOf(writer).stake * EXPOSURE / 10_000);
        uint256 doublings = FixedPointMathLib.min(_cases[vin][sequence].rejections, DOUBLINGS_MAX);
        bond = SafeCast.toUint88(FixedPointMathLib.max(BOND_MIN, exposure / 4) << doublings);
    }

    function _accuse(uint256 disputeId, Dispute storage dispute, bytes32 evidence) internal {
        bytes32 key = keccak256(abi.encode(dispute.vin, dispute.sequence, evidence));
        require(evidence != 0, EvidenceMissing());
        require(!_isEvidence[key], EvidenceKnown(evidence));
        require(msg.sender != dispute.writer, AccuserIsWriter(msg.sender));
        require(_stands[disputeId][msg.sender] == Stand.None, AlreadyAccuser(disputeId, msg.sender));
        require(!_isRuler(dispute, msg.sender), RulerIsAccuser(disputeId, msg.sender));
        _isEvidence[key] = true;
        bool isLate = dispute.phase == Phase.Answered;
        _stands[disputeId][msg.sender] = isLate ? Stand.LateAccuser : Stand.Accuser;
        if (isLate) _lateBonds[disputeId] += dispute.bond;
        dispute.bonds += dispute.bond;
    }

    /// @return how many accusers share an award.
    function _sharers(uint256 disputeId) internal view returns (uint88) {
        Dispute storage dispute = _disputes[disputeId];
        return (dispute.bonds - _lateBonds[disputeId]) / dispute.bond;
    }

    /// @return whether `account` is a department of the country that rules.
    function _isRuler(Dispute storage dispute, address account) internal view returns (bool) {
        (bytes2 country, uint32 roles) = licenses.rolesOf(account);
        return roles & Roles.DEPARTMENT != 0 && country == dispute.country;
    }

    /// @return the dispute, in `phase` and within its deadline.
    function _inTime(uint256 disputeId, Phase phase) internal view returns (Dispute storage) {
        return _inTime(disputeId, phase, phase);
    }

    function _inTime(uint256 disputeId, Phase phase, Phase orPhase) internal view returns (Dispute storage dispute) {
        dispute = _disputes[disputeId];
        bool isPhase = dispute.phase == phase || dispute.phase == orPhase;
        require(isPhase, PhaseForbids(disputeId, dispute.phase));
        require(block.timestamp <= dispute.deadline, DeadlinePassed(disputeId, dispute.deadline));
    }

    /// @return dispute in one of the phases, whose deadline has passed.
    function _overdue(uint256 disputeId, Phase phase, Phase orPhase) internal view returns (Dispute storage dispute) {
        dispute = _disputes[disputeId];
        bool isPhase = dispute.phase == phase || dispute.phase == orPhase;
        require(isPhase, PhaseForbids(disputeId, dispute.phase));
        require(block.timestamp > dispute.deadline, DeadlineAhead(disputeId, dispute.deadline));
    }

    /// @return deadline of the phase that begins.
    function _enter(Dispute storage dispute, Phase phase, uint256 duration) internal returns (uint40 deadline) {
        deadline = uint40(block.timestamp + duration);
        (dispute.phase, dispute.deadline) = (phase, deadline);
    }

    /// @return country whose department rules over `writer`; zero for none. Contracts of the register state only what
    /// they did themselves.
    function _courtOf(Vin vin, uint32 sequence, address writer) internal view returns (bytes2 country) {
        uint32 roles = licenses.licenceOf(writer).roles;
        require(roles & Roles.SALE_DESK == 0, RecordNotDisputable(vin, sequence));
        bool isAuthority = roles & (Roles.DEPARTMENT | Roles.POLICE) != 0;
        if (!isAuthority) country = licenses.licenceOf(writer).country;
    }
}
