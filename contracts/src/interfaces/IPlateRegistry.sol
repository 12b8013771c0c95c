// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vin} from "../types/Vin.sol";

/// Which plate was on which vehicle, when. A key is keccak-256 of country and normalised plate ("DE BXY1234").
/// @notice Written by the vehicle registry alone, as the effect of a police record; at any instant a plate belongs to
/// one vehicle at most and a vehicle has one plate at most.
interface IPlateRegistry {
    /// @param previousBlock block of the plate's previous event; 0 for the first.
    event PlateAssigned(
        bytes32 indexed key, Vin indexed vin, string plate, uint32 sequence, uint40 previousBlock
    );
    event PlateReleased(bytes32 indexed key, Vin indexed vin, uint32 sequence, uint40 previousBlock);

    error NotVehicleRegistry(address account);
    error PlateTaken(string plate, Vin by);
    error PlateMalformed(string plate);
    /// Police give plates of their own country only.
    error PlateOfOtherCountry(string plate, bytes2 country);

    /// Puts `plate` on a vehicle, releasing the one it had; the empty plate only releases. Vehicle registry only.
    function assign(Vin vin, string calldata plate) external;

    /// The vehicle a plate is on now; zero for none.
    function vehicleOf(bytes32 key) external view returns (Vin);

    /// The key of the plate on a vehicle now; zero for none.
    function plateOf(Vin vin) external view returns (bytes32);

    /// Of the plate's latest event, for a backward walk.
    function latestOf(bytes32 key) external view returns (uint32 sequence, uint40 lastBlock);

    /// Why police of `country` cannot put `plate` on a vehicle now, as encoded error; nothing if they can.
    function refusal(Vin vin, bytes2 country, string calldata plate) external view returns (bytes memory);

    /// Whether the text is two letters, a space, and 1 to 12 of A-Z and 0-9; or empty.
    function isWellFormed(string calldata plate) external pure returns (bool);
}
