using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>reading NAME CHOICE</c> of a <c>use</c>.</summary>
internal static class ReadingBinder
{
    public static void Bind(FileContext file, ReadingClauseSyntax? clause, Framework framework, FrameworkTable table)
    {
        foreach (var syntax in clause?.Readings ?? [])
        {
            if (syntax.Name.IsMissing || FindReading(file, syntax.Name, framework) is not { } reading)
            {
                continue;
            }

            file.Note(syntax.Name, reading);
            if (!syntax.Choice.IsMissing && FindChoice(file, syntax.Choice, reading) is { } choice)
            {
                file.Note(syntax.Choice, choice);
                table.Choose(file, new ChosenReading(framework, reading, choice), file.At(syntax));
            }
        }
    }

    private static LegalReading? FindReading(FileContext file, in SyntaxToken token, Framework framework)
    {
        var name = file.TextOf(token);
        var found = framework.Readings.FirstOrDefault(reading => reading.Name == name);
        if (found is null)
        {
            var names = framework.Readings.Select(reading => reading.Name).ToList();
            var help = names.Count == 0 ? "This catalog knows none: remove it." : $"There is: {string.Join(", ", names)}.";
            file.Add((Diagnostic.Create(FrameworkDiagnostics.UnknownReading, file.At(token), framework, name) with { Help = help }).WithNearest(name, names));
        }

        return found;
    }

    private static ReadingChoice? FindChoice(FileContext file, in SyntaxToken token, LegalReading reading)
    {
        var name = file.TextOf(token);
        var found = reading.Find(name);
        if (found is null)
        {
            var names = reading.Choices.Select(choice => choice.Name).ToList();
            file.Add((Diagnostic.Create(FrameworkDiagnostics.UnknownReadingChoice, file.At(token), reading.Name, name) with
            {
                Help = $"There is: {string.Join(", ", names)}.",
            }).WithNearest(name, names));
        }

        return found;
    }
}
