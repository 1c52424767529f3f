using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>
/// What the provisions that controls cite said when they were last read, one a line, in ordinal order, so that changes on two branches merge
/// line by line. A line that is not understood is told and locks nothing.
/// </summary>
public sealed class MappingLock
{
    public const string FileName = "mapping.lock";

    private const string Head = "# What the provisions that controls satisfy said when somebody last read them. Written by \"mapping lock\".";

    private readonly ILookup<(string Framework, string Provision), LockedProvision> byProvision;
    private readonly HashSet<(string Framework, string Edition)> editions;

    private MappingLock(SourceText source, ImmutableArray<LockedProvision> lines, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Lines = lines;
        Diagnostics = diagnostics;
        byProvision = lines.ToLookup(line => (line.Framework, line.Provision));
        editions = [.. lines.Select(line => (line.Framework, line.Edition))];
    }

    public SourceText Source { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<LockedProvision> Lines { get; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static MappingLock Read(SourceText source)
    {
        var (lines, bag) = (ImmutableArray.CreateBuilder<LockedProvision>(), new DiagnosticBag());
        var start = 0;
        foreach (var part in source.Content.Split('\n'))
        {
            var text = part.TrimEnd('\r');
            var location = source.LocationOf(new TextSpan(start, text.Length));
            start += part.Length + 1;
            if (string.IsNullOrWhiteSpace(text) || text.StartsWith('#'))
            {
                continue;
            }

            if (Parse(text, location) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                bag.Report(ReadingDiagnostics.MalformedLockLine, location);
            }
        }

        return new MappingLock(source, lines.ToImmutable(), bag.ToSortedArray());
    }

    /// <summary>The lines of a provision: none where it was never locked, several where two branches locked it otherwise.</summary>
    public IEnumerable<LockedProvision> LinesOf(string framework, string provision) => byProvision[(framework, provision)];

    /// <summary>Whether something of a framework was locked in an edition other than the one in use.</summary>
    internal bool HoldsOtherEditionsOf(Framework used) => editions.Any(known => known.Framework == used.Id && known.Edition != used.Edition);

    /// <summary>The file that has these lines.</summary>
    public static string Write(IEnumerable<LockedProvision> lines) => string.Concat(
        lines.Select(line => line.Line).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(Head).Select(line => line + "\n"));

    /// <summary>What controls cite without a day of their own; each once, in the order of the lines.</summary>
    internal static ImmutableArray<(Framework Framework, Provision Provision)> CitedIn(WorkspaceSymbols symbols) =>
    [
        .. Cited(symbols)
            .Distinct()
            .OrderBy(cited => LineOf(cited.Framework, cited.Provision).Line, StringComparer.Ordinal),
    ];

    /// <summary>What a lock is asked for: a mapping that says its own day asks nothing of it.</summary>
    internal static IEnumerable<(Framework Framework, Provision Provision)> Cited(WorkspaceSymbols symbols) =>
        from control in symbols.Controls
        from mapping in control.Mappings
        where IsAskedBy(mapping)
        from provision in mapping.Provisions.Provisions
        select (mapping.Framework.Framework, provision);

    internal static bool IsAskedBy(MappingSymbol mapping) => mapping.ReadOn is null;

    /// <summary>What a provision says now.</summary>
    internal static LockedProvision LineOf(Framework framework, Provision provision) =>
        new(framework.Id, provision.DisplayName, framework.Edition, ProvisionDigest.Of(provision), Location: null);

    /// <summary>A framework, a citation that may hold blanks, an edition and a digest.</summary>
    private static LockedProvision? Parse(string text, Location location)
    {
        var words = text.Split(' ');
        return words.Length >= 4 && words.All(word => word.Length > 0) && DigestOf(words[^1]) is { } digest
            ? new LockedProvision(words[0], string.Join(' ', words[1..^2]), words[^2], digest, location)
            : null;
    }

    private static string? DigestOf(string word) =>
        word.StartsWith(ProvisionDigest.Prefix, StringComparison.Ordinal) && word[ProvisionDigest.Prefix.Length..] is { Length: 64 } digest && digest.All(char.IsAsciiHexDigitLower)
            ? digest
            : null;
}
