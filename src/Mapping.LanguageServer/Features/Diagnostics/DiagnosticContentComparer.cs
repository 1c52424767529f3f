using System.Diagnostics.CodeAnalysis;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>Findings are the same when an editor would be told the same of them, also where they are other objects.</summary>
internal sealed class DiagnosticContentComparer : IEqualityComparer<Diagnostic>
{
    public static readonly DiagnosticContentComparer Instance = new();

    public bool Equals(Diagnostic? left, Diagnostic? right) => ReferenceEquals(left, right)
        || (left is not null && right is not null
            && left.Descriptor == right.Descriptor
            && left.Message == right.Message
            && left.Help == right.Help
            && left.Location == right.Location
            && left.Related.AsSpan().SequenceEqual(right.Related.AsSpan()));

    public int GetHashCode([DisallowNull] Diagnostic diagnostic) => HashCode.Combine(diagnostic.Code, diagnostic.Message, diagnostic.Location);
}
