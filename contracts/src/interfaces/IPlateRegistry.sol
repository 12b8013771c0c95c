// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Plate} from "../types/Plate.sol";
import {Vin} from "../types/Vin.sol";

/// A plate's present, in one slot.
struct PlateUse {
    /// Zero while it is on no vehicle.
    Vin vin;
    /// Of the plate's latest event; the first is 1.
    uint32 sequence;
    /// Block of the plate's latest event.
    uint40 lastBlock;
}

/// Which plate was on which vehicle, when.
/// @notice Written by the vehicle registry alone, as the effect of a police record; at any instant a plate belongs to
/// one vehicle at most and a vehicle has one plate at most.
interface IPlateRegistry {
    /// @param previousBlock block of the plate's previous event; 0 for the first.
    event PlateAssigned(Plate indexed plate, Vin indexed vin, uint32 sequence, uint40 previousBlock);
    event PlateReleased(Plate indexed plate, Vin indexed vin, uint32 sequence, uint40 previousBlock);

    error NotVehicleRegistry(address account);
    error PlateTaken(Plate plate, Vin by);
    error PlateMalformed(Plate plate);
    error PlateOfOtherCountry(Plate plate, bytes2 country);

    /// Puts `plate` on a vehicle, releasing the one it had; no plate only releases. Vehicle registry only, which asked
    /// `refusal` before.
    function assign(Vin vin, Plate plate) external;

    /// Why police of `country` cannot put `plate` on a vehicle now, as encoded error; nothing if they can.
    function refusal(Vin vin, bytes2 country, Plate plate) external view returns (bytes memory);

    function useOf(Plate plate) external view returns (PlateUse memory);

    /// The plate on a vehicle now; zero for none.
    function plateOf(Vin vin) external view returns (Plate);
}
