using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageServer.Documents;

/// <summary>What is inside the product and is shown as read-only documents: its catalogs, its crosswalks, the pages of diagnostics.</summary>
internal static class InsideDocuments
{
    public const string Scheme = "mapping-catalog:/";

    private const string Extension = ".md";

    /// <summary>The text of a document; null where there is none.</summary>
    public static string? TextOf(string uri) => PartsOf(uri) switch
    {
        ["diagnostics", var code] => DiagnosticPages.Find(code),
        ["crosswalks", var name] when name.Split("--") is [var source, var target] => ShippedCatalogs.FindCrosswalk(source, target)?.Text.Content,
        _ => CatalogOf(uri)?.Source.Content,
    };

    /// <summary>The catalog that a document holds; null for any other document.</summary>
    public static Framework? CatalogOf(string uri) => PartsOf(uri) is [var id, var edition] ? ShippedCatalogs.Find(id, edition) : null;

    /// <summary>An editor may write the path of a scheme without a host with one stroke before it or three.</summary>
    private static string[] PartsOf(string uri) =>
        uri.StartsWith(Scheme, StringComparison.Ordinal) && uri.EndsWith(Extension, StringComparison.Ordinal)
            ? uri[Scheme.Length..^Extension.Length].TrimStart('/').Split('/')
            : [];
}
