using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Vendors;

/// <summary>Says of an attestation until when it counts, and whether it is there.</summary>
internal static class AttestationWords
{
    public static string Of(AttestationSymbol attestation, Judgement judgement) => attestation switch
    {
        _ when attestation.Expires < judgement.Coverage.AsOf => $"{attestation.Path}, expired on {DateWords.Of(attestation.Expires)}: it counts for nothing",
        _ when judgement.Evidence.IsAbsent(attestation) => $"{attestation.Path} is named, not there",
        _ => $"{attestation.Path}, until {DateWords.Of(attestation.Expires)}",
    };
}
