namespace Mapping.Compiler.Coverage;

/// <summary>How the approval of a document behind a control stands for a system.</summary>
/// <param name="Rule">The rule that names the document, for example <c>policy/signed</c>.</param>
/// <param name="IsBound">Whether it says of which text it is.</param>
/// <param name="IsPassing">Whether the document is there, unchanged, and its approval in force.</param>
public sealed record TextApproval(string Rule, bool IsBound, bool IsPassing);
