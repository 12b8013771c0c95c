// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {IKeyReissues, Reissue, ReissueStage} from "../interfaces/IKeyReissues.sol";
import {Certificate, IOwnerRegistry} from "../interfaces/IOwnerRegistry.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {Roles} from "../types/Roles.sol";

/// @notice See `IKeyReissues`, the specification.
abstract contract KeyReissues is IKeyReissues, AccessManaged {
    /// Seconds after the delay in which it is executed, or decided by the court.
    uint256 public constant DECISION_TIME = 60 days;
    /// Seconds between two announcements for one key.
    uint256 public constant PERIOD = 365 days;

    /// @inheritdoc IKeyReissues
    uint256 public immutable transferDelay;
    IVehicleRegistry public immutable registry = IVehicleRegistry(msg.sender);
    ILicenseRegistry public immutable licenses;
    IOwnerRegistry public immutable owners;

    mapping(address key => Reissue) private _reissues;

    constructor(ILicenseRegistry licenses_, IOwnerRegistry owners_, uint256 transferDelay_) {
        licenses = licenses_;
        owners = owners_;
        transferDelay = transferDelay_;
    }

    /// @inheritdoc IKeyReissues
    function announceReissue(address oldKey, address newKey) external {
        bytes2 country = owners.certificateOf(oldKey).country;
        _requirePoliceOf(country, oldKey);
        Reissue memory last = _reissues[oldKey];
        require(last.stage != ReissueStage.Executed, KeyReissued(oldKey));
        require(block.timestamp >= last.nextFrom, ReissueTooSoon(oldKey, last.nextFrom));
        _requireIssuable(oldKey, newKey, country);
        uint40 executableFrom = uint40(block.timestamp + transferDelay);
        uint40 lapsesAfter = uint40(executableFrom + DECISION_TIME);
        uint40 nextFrom = uint40(executableFrom + PERIOD);
        _reissues[oldKey] = Reissue(newKey, ReissueStage.Announced, executableFrom, lapsesAfter, nextFrom, country);
        registry.freezeSales(oldKey, lapsesAfter);
        emit ReissueAnnounced(oldKey, newKey, msg.sender, executableFrom, lapsesAfter);
    }

    /// @inheritdoc IKeyReissues
    function vetoReissue() external {
        address oldKey = msg.sender;
        Reissue memory open = _openReissue(oldKey);
        require(open.stage == ReissueStage.Announced, ReissueReferred(oldKey));
        _reissues[oldKey].stage = ReissueStage.Referred;
        emit ReissueVetoed(oldKey, open.newKey);
    }

    /// @inheritdoc IKeyReissues
    function cancelReissue(address oldKey) external {
        _requirePoliceOf(_openReissue(oldKey).country, oldKey);
        _end(oldKey);
        emit ReissueCancelled(oldKey, msg.sender);
    }

    /// @inheritdoc IKeyReissues
    function decideReissue(address oldKey, bool isUpheld) external restricted {
        Reissue memory open = _openReissue(oldKey);
        require(open.stage == ReissueStage.Referred, ReissueUnknown(oldKey));
        emit ReissueDecided(oldKey, open.newKey, isUpheld);
        if (isUpheld) _execute(oldKey, open);
        else _end(oldKey);
    }

    /// @inheritdoc IKeyReissues
    function executeReissue(address oldKey) external {
        Reissue memory open = _openReissue(oldKey);
        require(open.stage == ReissueStage.Announced, ReissueReferred(oldKey));
        require(block.timestamp >= open.executableFrom, ReissueTooEarly(oldKey, open.executableFrom));
        _execute(oldKey, open);
    }

    /// @inheritdoc IKeyReissues
    function reissueOf(address oldKey) external view returns (Reissue memory) {
        return _reissues[oldKey];
    }

    /// @inheritdoc IKeyReissues
    function successorOf(address key) public view returns (address) {
        Reissue memory last = _reissues[key];
        return last.stage == ReissueStage.Executed ? last.newKey : address(0);
    }

    function _execute(address oldKey, Reissue memory open) private {
        _requireIssuable(oldKey, open.newKey, open.country);
        _reissues[oldKey].stage = ReissueStage.Executed;
        registry.freezeSales(oldKey, type(uint40).max);
        emit ReissueExecuted(oldKey, open.newKey);
    }

    /// When the next one can be announced stays.
    function _end(address oldKey) private {
        _reissues[oldKey].stage = ReissueStage.None;
        registry.freezeSales(oldKey, 0);
    }

    function _openReissue(address oldKey) private view returns (Reissue memory open) {
        open = _reissues[oldKey];
        bool isOpen = open.stage == ReissueStage.Announced || open.stage == ReissueStage.Referred;
        require(isOpen && block.timestamp <= open.lapsesAfter, ReissueUnknown(oldKey));
    }

    /// A key of the same country's register that still stands for itself: no chain of re-issues ever closes to a ring.
    function _requireIssuable(address oldKey, address newKey, bytes2 country) private view {
        Certificate memory certificate = owners.certificateOf(newKey);
        bool isCertified = certificate.isValid && certificate.country == country;
        require(isCertified && newKey != oldKey && successorOf(newKey) == address(0), NewKeyInvalid(newKey));
    }

    function _requirePoliceOf(bytes2 country, address oldKey) private view {
        (bytes2 callers, uint32 roles) = licenses.rolesOf(msg.sender);
        bool isTheirs = country != 0 && callers == country && roles & Roles.POLICE != 0;
        require(isTheirs, ReissuePoliceOnly(oldKey, msg.sender));
    }
}
