using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>use FRAMEWORK</c>.</summary>
internal static class UseBinder
{
    public static void Bind(FileContext file, UseFrameworkSyntax syntax, CatalogSet catalogs, FrameworkTable table)
    {
        if (syntax.Framework.IsMissing)
        {
            return;
        }

        var id = file.TextOf(syntax.Framework);
        var alias = syntax.Alias is { Name.IsMissing: false } clause ? file.TextOf(clause.Name) : id;
        if (FindFramework(file, syntax, id, catalogs) is { } framework)
        {
            ReadingBinder.Bind(file, syntax.Reading, framework, table);
            table.Declare(file, new FrameworkSymbol(alias, framework), file.At(syntax));
            file.NoteDeclaration(file.At(syntax.Alias?.Name ?? syntax.Framework), table.Find(alias) ?? (object)framework);
            return;
        }

        table.DeclareUnknown(alias);
        table.DeclareUnknown(id);
    }

    private static Framework? FindFramework(FileContext file, UseFrameworkSyntax syntax, string id, CatalogSet catalogs)
    {
        var editions = catalogs.EditionsOf(id);
        if (editions.IsEmpty)
        {
            file.Add(Diagnostic.Create(FrameworkDiagnostics.UnknownFramework, file.At(syntax.Framework), id).WithNearest(id, catalogs.Ids));
            return null;
        }

        if (syntax.Edition is null)
        {
            return FindUnpinned(file, syntax, id, editions, catalogs);
        }

        var token = syntax.Edition.Edition;
        if (token.IsMissing)
        {
            return null;
        }

        var framework = catalogs.Find(id, file.ValueOf(token));
        if (framework is null)
        {
            ReportUnknownEdition(file, token, id, editions);
        }
        else if (framework.TakesShippedName)
        {
            file.Report(FrameworkDiagnostics.OwnEditionInUse, file.At(token), id, framework.Edition);
        }

        return framework;
    }

    /// <summary>Of a framework that ships only a shipped edition is taken without being named, whatever the workspace calls its own.</summary>
    private static Framework? FindUnpinned(FileContext file, UseFrameworkSyntax syntax, string id, ImmutableArray<string> editions, CatalogSet catalogs)
    {
        var latest = ShippedCatalogs.Latest(id);
        var newest = latest?.Edition ?? editions[^1];
        var passedOver = latest is null
            ? null
            : editions.LastOrDefault(edition => string.CompareOrdinal(edition, newest) > 0 && catalogs.Find(id, edition) is { IsShipped: false });
        var descriptor = passedOver is null ? FrameworkDiagnostics.UnpinnedEdition : FrameworkDiagnostics.OwnEditionPassedOver;
        var location = file.At(syntax.Framework);
        file.Add(Diagnostic.Create(descriptor, location, id, newest, passedOver ?? "") with
        {
            Fixes = [CodeFix.Replace(location, $"{id} edition {EditionText(newest)}", $"Pin the edition {newest}")],
        });
        return catalogs.Find(id, newest);
    }

    private static void ReportUnknownEdition(FileContext file, in SyntaxToken token, string id, IReadOnlyCollection<string> editions)
    {
        var edition = file.ValueOf(token);
        var diagnostic = Diagnostic.Create(FrameworkDiagnostics.UnknownEdition, file.At(token), id, edition) with
        {
            Help = $"There is: {string.Join(", ", editions)}.",
        };
        file.Add(diagnostic.WithNearest(edition, editions));
    }

    /// <summary>Editions that are neither dates nor numbers are written as strings.</summary>
    private static string EditionText(string edition) =>
        edition.Length > 0 && char.IsAsciiDigit(edition[0]) && edition.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            ? edition
            : $"\"{edition}\"";
}
