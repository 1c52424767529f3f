namespace Mapping.Evidence.Plans;

/// <summary>For which expectation of which rule the records of another feed are looked through for partners.</summary>
/// <param name="Control">Whose rule it is.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Expectation">The place of the expectation in it.</param>
/// <param name="System">The system that partners are about; null where the other feed's records are not told apart by system, or the rule's are not.</param>
public readonly record struct PartnerKey(string Control, string Rule, int Expectation, string? System);
