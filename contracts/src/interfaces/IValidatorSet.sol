// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Who proposes and signs blocks, as a QBFT network in contract mode reads it.
/// @notice The federation changes it with its delay, one validator at a time. Never empty, never above
/// `VALIDATORS_MAX`. The order carries no meaning.
interface IValidatorSet {
    event ValidatorAdded(address indexed validator);
    event ValidatorRemoved(address indexed validator);

    error ValidatorInvalid(address validator);
    error ValidatorKnown(address validator);
    error ValidatorUnknown(address validator);
    error ValidatorsTooMany(uint256 given, uint256 maximum);
    error ValidatorsTooFew();

    /// Federation only, delayed.
    function addValidator(address validator) external;

    /// Federation only, delayed. The last one stays.
    function removeValidator(address validator) external;

    function getValidators() external view returns (address[] memory);

    function isValidator(address account) external view returns (bool);
}
