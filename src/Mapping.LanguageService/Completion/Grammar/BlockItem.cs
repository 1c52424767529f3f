using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>An item of a block, or a declaration of a file.</summary>
/// <param name="Keyword">Which it begins with; none for the row of a crosswalk.</param>
/// <param name="Form">All of it, up to the brace where it opens a block.</param>
/// <param name="Repeats">Whether a block may hold several.</param>
internal sealed record BlockItem(Keyword Keyword, GrammarPart Form, bool Repeats)
{
    public static BlockItem Once(Keyword keyword, params GrammarPart[] rest) => new(keyword, Parts.All([Parts.Word(keyword), .. rest]), false);

    public static BlockItem Often(Keyword keyword, params GrammarPart[] rest) => new(keyword, Parts.All([Parts.Word(keyword), .. rest]), true);
}
