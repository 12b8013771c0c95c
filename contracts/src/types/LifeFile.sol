// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A life file's slot (high to low bits): head 216, responsible country 16, plate tag 24.
/// The tag is of the current plate's key, against slips of the keyboard; 0 for no plate. PlateRegistry is the truth.
type LifeFile is uint256;

using {head, country, plateTag, withHead, withCountry, withPlateTag} for LifeFile global;

function head(LifeFile file) pure returns (bytes27) {
    return bytes27(bytes32(LifeFile.unwrap(file)));
}

/// ISO 3166-1 alpha-2.
function country(LifeFile file) pure returns (bytes2) {
    return bytes2(uint16(LifeFile.unwrap(file) >> 24));
}

function plateTag(LifeFile file) pure returns (uint24) {
    return uint24(LifeFile.unwrap(file));
}

/// The first 27 bytes of `digest` become the head.
function withHead(LifeFile file, bytes32 digest) pure returns (LifeFile) {
    return LifeFile.wrap(LifeFile.unwrap(file) & type(uint40).max | uint256(digest) & ~uint256(type(uint40).max));
}

function withCountry(LifeFile file, bytes2 next) pure returns (LifeFile) {
    return LifeFile.wrap(LifeFile.unwrap(file) & ~(uint256(0xffff) << 24) | uint256(uint16(next)) << 24);
}

function withPlateTag(LifeFile file, uint24 next) pure returns (LifeFile) {
    return LifeFile.wrap(LifeFile.unwrap(file) & ~uint256(type(uint24).max) | next);
}

library LifeFiles {
    /// A file before its first record: its head is the VIN and the first owner.
    function open(bytes32 seed, bytes2 responsible) internal pure returns (LifeFile) {
        return withCountry(withHead(LifeFile.wrap(0), seed), responsible);
    }
}
