using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads <c>because</c>.</summary>
internal static class ReasonBinder
{
    /// <summary>The text of the reason; one without a letter in it, of any script, is reported.</summary>
    public static string Bind(FileContext file, ReasonSyntax syntax)
    {
        var text = file.ValueOf(syntax.Text);
        if (!syntax.Text.IsMissing && !text.Any(char.IsLetter))
        {
            file.Report(DecisionDiagnostics.WordlessReason, file.At(syntax.Text));
        }

        return text;
    }
}
