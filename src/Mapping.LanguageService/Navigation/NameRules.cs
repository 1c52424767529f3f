using System.Text.RegularExpressions;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>What the language takes for a name.</summary>
internal static partial class NameRules
{
    /// <summary>Why a word can be no name, a sentence; null where it can.</summary>
    public static string? ProblemOf(string name)
    {
        if (!KebabCase().IsMatch(name))
        {
            return $"\"{name}\" is not a name: names are written in lower case, with hyphens between words.";
        }

        return IsWord(name) ? $"\"{name}\" is a word of the language." : null;
    }

    /// <summary>Whether the scanner knows the word as a keyword. Some could stand as names, but not wherever names stand; two mean something behind <c>newest</c> only.</summary>
    private static bool IsWord(string name)
    {
        var tree = SyntaxTree.Parse(new SourceText("name", $"owner {name} \"\""));
        return tree.Root.Declarations is not [OwnerDeclarationSyntax { Name: { IsMissing: false, Keyword: Keyword.None or Keyword.Suite or Keyword.Run } }];
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z")]
    private static partial Regex KebabCase();
}
