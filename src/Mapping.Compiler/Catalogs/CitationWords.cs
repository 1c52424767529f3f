namespace Mapping.Compiler.Catalogs;

/// <summary>Says of a citation that leads nowhere what to do about it.</summary>
public static class CitationWords
{
    /// <summary>A catalog need not hold all of a law: what is cited as the law is may well be there.</summary>
    public static string NotHeld(string citation, Framework framework) => CitationForm.IsSound(citation, framework)
        ? $"It is cited as others are, and this catalog does not hold it; \"mapping catalog show {framework.Id}\" lists what it holds."
        : $"\"mapping catalog show {framework.Id}\" lists what the catalog holds.";
}
