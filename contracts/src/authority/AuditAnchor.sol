// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor, IAuditAnchor} from "../interfaces/IAuditAnchor.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {Roles} from "../types/Roles.sol";

/// @notice See `IAuditAnchor`, the specification.
contract AuditAnchor is IAuditAnchor {
    ILicenseRegistry public immutable licenses;

    mapping(bytes2 country => Anchor latest) private _anchors;

    constructor(ILicenseRegistry licenses_) {
        licenses = licenses_;
    }

    /// @inheritdoc IAuditAnchor
    function anchor(bytes32 head, uint40 count) external {
        (bytes2 country, uint32 roles) = licenses.rolesOf(msg.sender);
        require(roles & Roles.POLICE != 0, NotPolice(msg.sender));
        Anchor memory latest = _anchors[country];
        require(count > latest.count, CountNotHigher(count, latest.count));
        _anchors[country] = Anchor(head, count, uint40(block.timestamp), uint40(block.number));
        emit LogAnchored(country, msg.sender, head, count, latest.lastBlock);
    }

    /// @inheritdoc IAuditAnchor
    function anchorOf(bytes2 country) external view returns (Anchor memory) {
        return _anchors[country];
    }
}
