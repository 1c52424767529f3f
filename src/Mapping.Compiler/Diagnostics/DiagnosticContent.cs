using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Tells whether findings that were made twice say the same of the same texts, so that the first can stand for the second.</summary>
public static class DiagnosticContent
{
    /// <summary>The earlier list where the later one says the same throughout.</summary>
    public static ImmutableArray<Diagnostic> Settle(ImmutableArray<Diagnostic> earlier, ImmutableArray<Diagnostic> later) =>
        AreTheSame(earlier, later) ? earlier : later;

    /// <summary>Whether two lists say the same throughout.</summary>
    public static bool AreTheSame(ImmutableArray<Diagnostic> left, ImmutableArray<Diagnostic> right) =>
        left.Length == right.Length && left.Zip(right).All(pair => AreTheSame(pair.First, pair.Second));

    private static bool AreTheSame(Diagnostic left, Diagnostic right) =>
        left.Descriptor == right.Descriptor
        && left.Message == right.Message
        && left.Help == right.Help
        && left.Subject == right.Subject
        && AreTheSame(left.Location, right.Location)
        && left.Fixes.IsEmpty
        && right.Fixes.IsEmpty
        && left.Related.Length == right.Related.Length
        && left.Related.Zip(right.Related).All(pair => pair.First.Message == pair.Second.Message && AreTheSame(pair.First.Location, pair.Second.Location));

    /// <summary>A place in a text that is no more is not the same place, whatever its numbers are.</summary>
    private static bool AreTheSame(Location left, Location right) => ReferenceEquals(left.Source, right.Source) && left.Span == right.Span;
}
