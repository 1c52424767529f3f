using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds when the records of a feed were.</summary>
internal static class FeedTimeBinder
{
    public static FeedSymbol Bind(FileContext file, FeedSymbol symbol, TimeItemSyntax syntax) => symbol with
    {
        TimeField = FieldBinder.Bind(file, syntax.Field),
        TimeFormat = syntax.As is { Format: { IsMissing: false } format } ? FormatOf(file, format) : null,
    };

    /// <summary>Only a document, a log of objects or a test report can say a time of its whole file.</summary>
    public static void CheckTimeOfFile(FileContext file, FeedSymbol symbol, ImmutableArray<string?> formats)
    {
        if (symbol.TimeOfFile is not { } field || formats.IsEmpty || formats.Any(format => format is null || FeedNames.CanSayTimeOfFile(format, field)))
        {
            return;
        }

        file.Add(Diagnostic.Create(EvidenceDiagnostics.NoTimeOfFile, field.Location, symbol.Name, field) with
        {
            Help = formats.Contains(FeedNames.JUnit)
                ? "Say \"time of file timestamp\", or \"time from name\" where the names of its files hold a date."
                : "Say \"time FIELD\" with a column of the table, or \"time from name\" where the names of its files hold a date.",
        });
    }

    private static string? FormatOf(FileContext file, in SyntaxToken token)
    {
        var text = file.ValueOf(token);
        if (TimeFormats.ComplaintOf(text) is { } complaint)
        {
            file.Report(EvidenceDiagnostics.InvalidTimeFormat, file.At(token), text, complaint);
            return null;
        }

        return text;
    }
}
