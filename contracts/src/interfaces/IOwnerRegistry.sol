// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// One owner key's certificate, in one slot.
struct Certificate {
    /// ISO 3166-1 alpha-2, of the police that certified it.
    bytes2 country;
    bool isValid;
    uint40 since;
    /// Of the key's latest certificate event; the first is 1.
    uint32 sequence;
    /// Block of the key's latest certificate event.
    uint40 lastBlock;
}

/// Owner keys certified by the police. The person behind a key is known only to them; the chain knows the key.
/// @notice Only the police of the country that certified a key may withdraw its certificate. A withdrawn key receives
/// no further title; it keeps what it holds.
interface IOwnerRegistry {
    event KeyCertified(
        address indexed key, bytes2 indexed country, address indexed by, uint32 sequence, uint40 previousBlock
    );
    event KeyWithdrawn(
        address indexed key, bytes2 indexed country, address indexed by, uint32 sequence, uint40 previousBlock
    );

    error NotPolice(address account);
    error NotCertifiedBy(address key, bytes2 country);
    error KeyInvalid(address key);
    error AlreadyCertified(address key);

    /// Certifies a key for the caller's country. Police only.
    function certify(address key) external;

    /// Withdraws a certificate. Police of the certifying country only.
    function withdraw(address key) external;

    function certificateOf(address key) external view returns (Certificate memory);

    /// Whether the key may receive a title: certified, or a licensed business's own.
    function mayHold(address key) external view returns (bool);
}
