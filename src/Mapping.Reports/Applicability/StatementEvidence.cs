using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Applicability;

/// <summary>A rule of evidence behind a provision, with its verdict for the system.</summary>
internal sealed record StatementEvidence(ControlSymbol Control, EvidenceSymbol Rule, EvidenceResult Result)
{
    /// <summary>The day of the newest record; of a document, the day of its approval. Null where there is none.</summary>
    public DateOnly? Last => (Rule.Document, Result) switch
    {
        ({ } document, { Files.IsEmpty: false }) => document.ApprovedOn,
        (null, { Last: { } last }) => DateOnly.FromDateTime(last),
        _ => null,
    };
}
