// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A validator and who runs it.
struct Seat {
    address validator;
    /// A licensed business, a department, or whoever else the federation trusts with it; it may run several.
    address operator;
}

/// Who proposes and signs blocks, as a QBFT network in contract mode reads it.
/// @notice The federation changes it with its delay, one validator at a time. Never empty, never above
/// `VALIDATORS_MAX`. The order carries no meaning. Each validator has an operator that answers for it, and pays the lower
/// licence fee for it (`ILicenceTerms`).
interface IValidatorSet {
    event ValidatorAdded(address indexed validator, address indexed operator);
    event ValidatorRemoved(address indexed validator, address indexed operator);

    error ValidatorInvalid(address validator);
    error OperatorInvalid(address operator);
    error ValidatorKnown(address validator);
    error ValidatorUnknown(address validator);
    error ValidatorsTooMany(uint256 given, uint256 maximum);
    error ValidatorsTooFew();

    /// Federation only, delayed.
    function addValidator(address validator, address operator) external;

    /// Federation only, delayed. The last one stays.
    function removeValidator(address validator) external;

    function getValidators() external view returns (address[] memory);

    function isValidator(address account) external view returns (bool);

    /// Zero where `validator` is none.
    function operatorOf(address validator) external view returns (address);

    /// Whether the account runs a listed validator now.
    function isOperator(address account) external view returns (bool);
}
