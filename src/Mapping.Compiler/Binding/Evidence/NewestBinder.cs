using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds of what only the newest counts.</summary>
internal static class NewestBinder
{
    public static NewestKind Bind(FileContext file, NewestSyntax? syntax, FeedReference? feed)
    {
        var kind = syntax?.Of.Keyword switch
        {
            Keyword.Suite => NewestKind.Suite,
            Keyword.Run => NewestKind.Run,
            null => NewestKind.None,
            _ => NewestKind.File,
        };
        var (format, name) = kind == NewestKind.Suite ? (FeedNames.JUnit, "JUnit") : (FeedNames.Sarif, "SARIF");
        if (syntax is not null && kind is NewestKind.Suite or NewestKind.Run && feed is not null && feed.Format != format)
        {
            var meant = feed.Format switch { FeedNames.JUnit => "suite", FeedNames.Sarif => "run", _ => "file" };
            file.Add(Diagnostic.Create(EvidenceDiagnostics.NewestDoesNotFit, file.At(syntax), file.TextOf(syntax), name, feed.Name) with
            {
                Help = $"Write \"newest {meant}\", or read a feed of {name}.",
                Fixes = [CodeFix.Replace(file.At(syntax.Of), meant, $"Change to \"newest {meant}\"")],
            });
        }

        return kind;
    }
}
