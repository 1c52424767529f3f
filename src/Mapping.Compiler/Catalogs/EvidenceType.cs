namespace Mapping.Compiler.Catalogs;

/// <summary>A kind of evidence that provisions expect.</summary>
/// <param name="Id">For example <c>EV-ACC-REPORT</c>.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Form">document, structured or record.</param>
public sealed record EvidenceType(string Id, string Description, string Form);
