using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads days of the past. One that only fills a place would come before everything that it must not come after.</summary>
internal static class DayBinder
{
    private static readonly DateOnly FirstDecision = new(2000, 1, 1);

    private static readonly DateOnly FirstEvent = new(1900, 1, 1);

    /// <summary>The day on which somebody decided something about a system, or set a threshold.</summary>
    public static DateOnly? BindDecision(FileContext file, in SyntaxToken token) => Bind(file, token, FirstDecision, "nobody decided about such a system before 2000");

    /// <summary>The day of something that may be older than what it is now about: a document, a control, a product.</summary>
    public static DateOnly? BindEvent(FileContext file, in SyntaxToken token) => Bind(file, token, FirstEvent, "nothing of it is from before 1900");

    private static DateOnly? Bind(FileContext file, in SyntaxToken token, DateOnly first, string why)
    {
        var day = file.DateOf(token);
        if (day < first)
        {
            file.Report(DecisionDiagnostics.ImplausibleDay, file.At(token), file.TextOf(token), why);
        }

        return day;
    }
}
