// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {AuthorityTransfer, IAuthorityActs, TransferReason} from "../interfaces/IAuthorityActs.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {IOwnerRegistry} from "../interfaces/IOwnerRegistry.sol";
import {IVehicleRegistry, Vehicle} from "../interfaces/IVehicleRegistry.sol";
import {OwnershipPayload} from "../libraries/OwnershipPayload.sol";
import {Permission} from "../types/Permission.sol";
import {Record} from "../types/Record.sol";
import {Kinds} from "../types/RecordKind.sol";
import {Vin} from "../types/Vin.sol";
import {KeyReissues} from "./KeyReissues.sol";

/// @notice See `IAuthorityActs`, the specification.
/// @dev Created by the vehicle registry, whom it serves for good. See docs/decisions/0010.
contract AuthorityActs is IAuthorityActs, KeyReissues {
    mapping(Vin => AuthorityTransfer) private _transfers;

    constructor(address federation, ILicenseRegistry licenses_, IOwnerRegistry owners_, uint256 transferDelay_)
        AccessManaged(federation)
        KeyReissues(licenses_, owners_, transferDelay_)
    {}

    /// @inheritdoc IAuthorityActs
    function announceAuthorityTransfer(Record calldata record, address to, TransferReason reason) external {
        Vin vin = record.vin;
        registry.enterAct(msg.sender, record);
        Vehicle memory vehicle = registry.vehicleOf(vin);
        (bytes2 country,) = licenses.rolesOf(msg.sender);
        require(country == vehicle.country, IVehicleRegistry.CountryNotResponsible(vin, country));
        // An annulment gives the title to nobody, and nothing else does.
        bool mayReceive = reason == TransferReason.Annulment ? to == address(0) : owners.mayHold(to);
        require(mayReceive, IVehicleRegistry.OwnerNotCertified(to));
        _requirePayload(record, vehicle.owner, to, _nameOf(reason));

        uint40 executableFrom = uint40(block.timestamp + transferDelay);
        _transfers[vin] = AuthorityTransfer(to, executableFrom, country);
        emit AuthorityTransferAnnounced(vin, to, msg.sender, executableFrom);
    }

    /// @inheritdoc IAuthorityActs
    function cancelAuthorityTransfer(Vin vin) external {
        bytes2 announcedBy = _pendingTransfer(vin).country;
        Permission permission = licenses.authorise(msg.sender, Kinds.OWNERSHIP);
        uint32 needed = permission.rule().authorRoles();
        require(
            permission.isGranted(), IVehicleRegistry.AuthorNotPermitted(msg.sender, Kinds.OWNERSHIP, needed)
        );
        require(
            permission.country() == announcedBy, IVehicleRegistry.CountryNotResponsible(vin, permission.country())
        );
        delete _transfers[vin];
        registry.endAct(vin, false, address(0));
        emit AuthorityTransferCancelled(vin, msg.sender);
    }

    /// @inheritdoc IAuthorityActs
    function executeAuthorityTransfer(Vin vin) external {
        AuthorityTransfer memory pending = _pendingTransfer(vin);
        require(
            block.timestamp >= pending.executableFrom, AuthorityTransferTooEarly(vin, pending.executableFrom)
        );
        bool mayReceive = pending.to == address(0) || owners.mayHold(pending.to);
        require(mayReceive, IVehicleRegistry.OwnerNotCertified(pending.to));
        delete _transfers[vin];
        address from = registry.endAct(vin, true, pending.to);
        emit AuthorityTransferExecuted(vin, from, pending.to);
    }

    /// @inheritdoc IAuthorityActs
    function followKey(Record calldata record) external {
        Vin vin = record.vin;
        // Frees what it froze: an act that is open refuses it.
        registry.enterAct(msg.sender, record);
        address oldKey = registry.vehicleOf(vin).owner;
        address newKey = successorOf(oldKey);
        require(newKey != address(0), ReissueUnknown(oldKey));
        // One that was issued anew itself passes the title on by the next call.
        bool mayReceive = owners.mayHold(newKey) || successorOf(newKey) != address(0);
        require(mayReceive, IVehicleRegistry.OwnerNotCertified(newKey));
        _requirePayload(record, oldKey, newKey, _nameOf(TransferReason.KeyReissue));
        registry.endAct(vin, true, newKey);
        emit KeyFollowed(vin, oldKey, newKey);
    }

    /// @inheritdoc IAuthorityActs
    function authorityTransferOf(Vin vin) external view returns (AuthorityTransfer memory) {
        return _transfers[vin];
    }

    function _pendingTransfer(Vin vin) private view returns (AuthorityTransfer memory pending) {
        pending = _transfers[vin];
        require(pending.executableFrom != 0, AuthorityTransferUnknown(vin));
    }

    function _requirePayload(Record calldata record, address from, address to, string memory reason) private pure {
        string memory expected = OwnershipPayload.encode(from, to, reason);
        require(LibString.eq(record.payload, expected), ReasonPayloadWrong(expected));
    }

    function _nameOf(TransferReason reason) private pure returns (string memory) {
        string[4] memory names = ["inheritance", "court-order", "key-reissue", "annulment"];
        return names[uint256(reason)];
    }
}
