// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPlateRegistry} from "../interfaces/IPlateRegistry.sol";
import {Vin} from "../types/Vin.sol";

/// @notice See `IPlateRegistry`, the specification.
/// @dev Created by the vehicle registry, whom it serves for good. Who may assign is checked there.
contract PlateRegistry is IPlateRegistry {
    /// One plate, in one slot.
    struct Plate {
        Vin vin;
        uint32 sequence;
        uint40 lastBlock;
    }

    /// @dev Bits of the ASCII codes A-Z, and of A-Z and 0-9.
    uint256 private constant LETTERS = 0x3ffffff << 65;
    uint256 private constant LETTERS_AND_DIGITS = LETTERS | 0x3ff << 48;
    uint256 private constant LENGTH_MIN = 4;
    uint256 private constant LENGTH_MAX = 15;

    address public immutable registry = msg.sender;

    mapping(bytes32 key => Plate plate) private _plates;
    mapping(Vin vin => bytes32 key) private _keys;

    /// @inheritdoc IPlateRegistry
    function assign(Vin vin, string calldata plate) external {
        require(msg.sender == registry, NotVehicleRegistry(msg.sender));
        require(isWellFormed(plate), PlateMalformed(plate));
        bytes32 key = bytes(plate).length == 0 ? bytes32(0) : keccak256(bytes(plate));
        bytes32 previous = _keys[vin];
        if (key == previous) return;
        _keys[vin] = key;
        if (previous != 0) _release(previous, vin);
        if (key != 0) _put(key, vin, plate);
    }

    /// @inheritdoc IPlateRegistry
    function vehicleOf(bytes32 key) external view returns (Vin) {
        return _plates[key].vin;
    }

    /// @inheritdoc IPlateRegistry
    function plateOf(Vin vin) external view returns (bytes32) {
        return _keys[vin];
    }

    /// @inheritdoc IPlateRegistry
    function latestOf(bytes32 key) external view returns (uint32 sequence, uint40 lastBlock) {
        return (_plates[key].sequence, _plates[key].lastBlock);
    }

    /// @inheritdoc IPlateRegistry
    function refusal(Vin vin, bytes2 country, string calldata plate) external view returns (bytes memory) {
        if (!isWellFormed(plate)) return abi.encodeWithSelector(PlateMalformed.selector, plate);
        if (bytes(plate).length == 0) return "";
        if (bytes2(bytes(plate)) != country) return abi.encodeWithSelector(PlateOfOtherCountry.selector, plate, country);
        Vin by = _plates[keccak256(bytes(plate))].vin;
        if (Vin.unwrap(by) == 0 || Vin.unwrap(by) == Vin.unwrap(vin)) return "";
        return abi.encodeWithSelector(PlateTaken.selector, plate, by);
    }

    /// @inheritdoc IPlateRegistry
    function isWellFormed(string calldata plate) public pure returns (bool) {
        bytes calldata text = bytes(plate);
        if (text.length == 0) return true;
        if (text.length < LENGTH_MIN || text.length > LENGTH_MAX || text[2] != " ") return false;
        if (!_isIn(LETTERS, text[0]) || !_isIn(LETTERS, text[1])) return false;
        for (uint256 i = 3; i < text.length; ++i) {
            if (!_isIn(LETTERS_AND_DIGITS, text[i])) return false;
        }
        return true;
    }

    function _put(bytes32 key, Vin vin, string calldata text) private {
        Plate memory plate = _plates[key];
        require(Vin.unwrap(plate.vin) == 0, PlateTaken(text, plate.vin));
        uint40 previousBlock = _write(key, plate, vin);
        emit PlateAssigned(key, vin, text, plate.sequence, previousBlock);
    }

    function _release(bytes32 key, Vin vin) private {
        Plate memory plate = _plates[key];
        uint40 previousBlock = _write(key, plate, Vin.wrap(0));
        emit PlateReleased(key, vin, plate.sequence, previousBlock);
    }

    function _write(bytes32 key, Plate memory plate, Vin vin) private returns (uint40 previousBlock) {
        previousBlock = plate.lastBlock;
        plate.vin = vin;
        plate.lastBlock = uint40(block.number);
        ++plate.sequence;
        _plates[key] = plate;
    }

    function _isIn(uint256 alphabet, bytes1 character) private pure returns (bool) {
        return (alphabet >> uint8(character)) & 1 == 1;
    }
}
