// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDisputeCourt} from "../interfaces/IDisputeCourt.sol";
import {IVehicleRegistry, Vehicle} from "../interfaces/IVehicleRegistry.sol";
import {Link} from "../types/Link.sol";
import {Vin} from "../types/Vin.sol";

/// Proves records that the chain does not store: by the records from there to a history head that it does store.
abstract contract HeadProof is IDisputeCourt {
    uint256 public constant LINKS_MAX = 64;

    IVehicleRegistry public immutable registry;

    mapping(Vin vin => mapping(uint32 sequence => bytes27 head)) private _heads;

    constructor(IVehicleRegistry registry_) {
        registry = registry_;
    }

    /// @inheritdoc IDisputeCourt
    function anchor(Vin vin) external {
        Vehicle memory vehicle = registry.vehicleOf(vin);
        _keep(vin, vehicle.recordCount, vehicle.head);
    }

    /// @inheritdoc IDisputeCourt
    function prove(Vin vin, bytes27 before, Link[] calldata links) external {
        Link calldata first = _proven(vin, before, links);
        _keep(vin, first.stamp.sequence() - 1, before);
    }

    /// @inheritdoc IDisputeCourt
    function provenHeadOf(Vin vin, uint32 sequence) external view returns (bytes27) {
        return _heads[vin][sequence];
    }

    /// @return the first link. Reverts unless all of them are records of the vehicle, in their order.
    function _proven(Vin vin, bytes27 before, Link[] calldata links) internal view returns (Link calldata) {
        uint256 count = links.length;
        require(count != 0, LinksMissing());
        require(count <= LINKS_MAX, TooManyLinks(count, LINKS_MAX));
        bytes27 head = before;
        for (uint256 i; i < count; ++i) {
            head = links[i].headAfter(vin, head);
        }
        uint32 last = links[count - 1].stamp.sequence();
        bool isKnown = head == _heads[vin][last] || head == registry.vehicleOf(vin).head;
        require(isKnown, HeadUnknown(vin, last, head));
        return links[0];
    }

    function _keep(Vin vin, uint32 sequence, bytes27 head) private {
        _heads[vin][sequence] = head;
        emit HeadProven(vin, sequence, head);
    }
}
