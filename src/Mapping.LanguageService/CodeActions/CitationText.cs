using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Writes an obligation as sources cite it.</summary>
internal static class CitationText
{
    /// <summary>With the framework's name; the citation in quotes where the language could not read it otherwise.</summary>
    public static string Of(ObligationResult obligation) => $"{obligation.Framework.Alias} {Of(obligation.Provision)}";

    /// <summary>Without the framework's name.</summary>
    public static string Of(Provision provision)
    {
        var citation = CanBeRead(provision.Citation) ? provision.Citation : $"\"{provision.Citation}\"";
        var element = provision.Element is { } name ? $" on {name}" : "";
        return $"{citation}{element}";
    }

    private static bool CanBeRead(string citation)
    {
        var source = new SourceText("citation", $"gate g {{ require x {citation} mapped }}");
        return SyntaxTree.Parse(source).Diagnostics.IsEmpty;
    }
}
