// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry, PlateUse} from "../interfaces/IPlateRegistry.sol";
import {Plate} from "../types/Plate.sol";
import {Vin} from "../types/Vin.sol";

/// @notice See `IPlateRegistry`, the specification.
/// @dev Created by the vehicle registry, whom it serves for good. Who may assign is checked there.
contract PlateRegistry is IPlateRegistry {
    address public immutable registry = msg.sender;

    mapping(Plate plate => PlateUse use) private _uses;
    mapping(Vin vin => Plate plate) private _plates;

    /// @inheritdoc IPlateRegistry
    function assign(Vin vin, Plate plate) external {
        require(msg.sender == registry, NotVehicleRegistry(msg.sender));
        require(plate.isNone() || plate.isWellFormed(), PlateMalformed(plate));
        Plate former = _plates[vin];
        if (Plate.unwrap(former) == Plate.unwrap(plate)) return;
        _plates[vin] = plate;
        if (!former.isNone()) {
            (uint32 sequence, uint40 previousBlock) = _write(former, Vin.wrap(0));
            emit PlateReleased(former, vin, sequence, previousBlock);
        }
        if (!plate.isNone()) {
            Vin by = _uses[plate].vin;
            require(Vin.unwrap(by) == 0, PlateTaken(plate, by));
            (uint32 sequence, uint40 previousBlock) = _write(plate, vin);
            emit PlateAssigned(plate, vin, sequence, previousBlock);
        }
    }

    /// @inheritdoc IPlateRegistry
    function refusal(Vin vin, bytes2 country, Plate plate) external view returns (bytes memory) {
        if (plate.isNone()) return "";
        if (!plate.isWellFormed()) return abi.encodeWithSelector(PlateMalformed.selector, plate);
        if (plate.country() != country) return abi.encodeWithSelector(PlateOfOtherCountry.selector, plate, country);
        Vin by = _uses[plate].vin;
        if (Vin.unwrap(by) == 0 || Vin.unwrap(by) == Vin.unwrap(vin)) return "";
        return abi.encodeWithSelector(PlateTaken.selector, plate, by);
    }

    /// @inheritdoc IPlateRegistry
    function useOf(Plate plate) external view returns (PlateUse memory) {
        return _uses[plate];
    }

    /// @inheritdoc IPlateRegistry
    function plateOf(Vin vin) external view returns (Plate) {
        return _plates[vin];
    }

    function _write(Plate plate, Vin vin) private returns (uint32 sequence, uint40 previousBlock) {
        PlateUse memory use = _uses[plate];
        (sequence, previousBlock) = (use.sequence + 1, use.lastBlock);
        _uses[plate] = PlateUse(vin, sequence, uint40(block.number));
    }
}
