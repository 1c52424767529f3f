using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The names that headings of one kind declare.</summary>
internal sealed class NameRegister(CatalogScope scope, string what)
{
    private readonly Dictionary<string, TextSpan> declared = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Names => declared.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Declares the name a heading consists of; null, with a finding, when it can't be declared.</summary>
    public string? Declare(CatalogNode node)
    {
        var span = WithoutBackticks(node.TitleSpan);
        if (FieldValues.Name(scope, span, $"name of a {what}") is not { } name)
        {
            return null;
        }

        if (declared.TryAdd(name, span))
        {
            return name;
        }

        scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedHeading, span, declared[name], name);
        return null;
    }

    private TextSpan WithoutBackticks(TextSpan span) =>
        span.Length > 2 && scope.Text[span.Start] == '`' && scope.Text[span.End - 1] == '`'
            ? TextSpan.FromBounds(span.Start + 1, span.End - 1)
            : span;
}
