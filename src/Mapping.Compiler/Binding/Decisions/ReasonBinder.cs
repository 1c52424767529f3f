using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads <c>because</c>.</summary>
internal static class ReasonBinder
{
    /// <summary>The text of the reason; one that says nothing is reported.</summary>
    public static string Bind(FileContext file, ReasonSyntax syntax)
    {
        var text = file.ValueOf(syntax.Text);
        if (!syntax.Text.IsMissing && ReasonWords.WhyNone(text) is { } why)
        {
            file.Report(DecisionDiagnostics.WordlessReason, file.At(syntax.Text), why);
        }

        return text;
    }
}
