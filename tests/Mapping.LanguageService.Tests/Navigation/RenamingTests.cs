using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Tests.Navigation;

public sealed class RenamingTests
{
    [Theory]
    [InlineData("owner $0cro \"CRO\" control c \"C\" { owner cro } ", "risk", "owner risk \"CRO\" control c \"C\" { owner risk } ")]
    [InlineData("control c \"C\" { evidence $0e { document \"d\" approved by o on 2026-01-01 } }", "plan", "control c \"C\" { evidence plan { document \"d\" approved by o on 2026-01-01 } }")]
    [InlineData("control c \"C\" { evidence $0e { document \"d\" approved by o on 2026-01-01 } } waive c/e until 2027-01-01", "plan", "control c \"C\" { evidence plan { document \"d\" approved by o on 2026-01-01 } } waive c/plan until 2027-01-01")]
    [InlineData("control c \"C\" { evidence e { document \"d\" approved by o on 2026-01-01 } } waive c/$0e until 2027-01-01", "plan", "control c \"C\" { evidence plan { document \"d\" approved by o on 2026-01-01 } } waive c/plan until 2027-01-01")]
    [InlineData("control c \"C\" { evidence e { document \"d\" approved by o on 2026-01-01 } } waive $0c/e until 2027-01-01", "d", "control d \"C\" { evidence e { document \"d\" approved by o on 2026-01-01 } } waive d/e until 2027-01-01")]
    [InlineData("vendor v \"V\" { product $0p \"P\" { } }", "q", "vendor v \"V\" { product q \"P\" { } }")]
    [InlineData("system s \"S\" { supplied by $0v } vendor v \"V\" { }", "w", "system s \"S\" { supplied by w } vendor w \"V\" { }")]
    [InlineData("gate $0g { }", "h", "gate h { }")]
    [InlineData("use eu-ai-act as $0aia system s \"S\" { scope aia scope eu-ai-act }", "law", "use eu-ai-act as law system s \"S\" { scope law scope eu-ai-act }")]
    [InlineData("use $0eu-ai-act edition 2026-07-27 system s \"S\" { scope eu-ai-act }", "law", "use eu-ai-act edition 2026-07-27 as law system s \"S\" { scope law }")]
    [InlineData("use eu-ai-act as $0aia system s \"S\" { scope aia }", "eu-ai-act", "use eu-ai-act system s \"S\" { scope eu-ai-act }")]
    [InlineData("limit $0cap 5 set 2026-01-01 by o control c \"C\" { evidence e { from f where a > cap and cap < `cap` expect max(a) <= cap } }", "top", "limit top 5 set 2026-01-01 by o control c \"C\" { evidence e { from f where a > top and cap < `cap` expect max(a) <= top } }")]
    [InlineData("limit cap 5 set 2026-01-01 by o control c \"C\" { evidence e { from f expect max(a) <= $0cap } }", "top", "limit top 5 set 2026-01-01 by o control c \"C\" { evidence e { from f expect max(a) <= top } }")]
    [InlineData("limit $0cap 5 set 2026-01-01 by o limit top 5 set 2026-01-01 by o", "top", "There is already a limit \"top\".")]
    [InlineData("system s \"S\" { } group $0g \"G\" { systems s } gate h for g except s { }", "all", "system s \"S\" { } group all \"G\" { systems s } gate h for all except s { }")]
    [InlineData("system s \"S\" { } group g \"G\" { systems s } control c \"C\" { for s except $0g }", "all", "system s \"S\" { } group all \"G\" { systems s } control c \"C\" { for s except all }")]
    [InlineData("system $0s \"S\" { } group g \"G\" { systems s } gate h for g except s { }", "t", "system t \"S\" { } group g \"G\" { systems t } gate h for g except t { }")]
    [InlineData("system s \"S\" { } group $0g \"G\" { systems s }", "s", "There is already a system \"s\".")]
    [InlineData("system $0s \"S\" { } group g \"G\" { systems s }", "g", "There is already a group \"g\".")]
    [InlineData("owner $0cro \"CRO\"", "cro", "owner cro \"CRO\"")]
    [InlineData("owner $0cro \"CRO\"", "CRO", "\"CRO\" is not a name: names are written in lower case, with hyphens between words.")]
    [InlineData("owner $0cro \"CRO\"", "a-", "\"a-\" is not a name: names are written in lower case, with hyphens between words.")]
    [InlineData("owner $0cro \"CRO\"", "", "\"\" is not a name: names are written in lower case, with hyphens between words.")]
    [InlineData("owner $0cro \"CRO\"", "domain", "\"domain\" is a word of the language.")]
    [InlineData("owner $0cro \"CRO\" owner ciso \"CISO\"", "ciso", "There is already an owner \"ciso\".")]
    [InlineData("owner $0cro \"CRO\" system ciso \"S\" { }", "ciso", "owner ciso \"CRO\" system ciso \"S\" { }")]
    [InlineData("control c \"C\" { evidence $0a { } evidence b { } }", "b", "There is already evidence \"b\".")]
    [InlineData("use eu-ai-act as $0aia use iso-42001 as iso", "iso-42001", "The name \"iso-42001\" already stands for iso-42001 2023.")]
    [InlineData("use eu-ai-act as aia system s \"S\" { scope aia Article $09 }", "x", "A citation is the name that the law or the standard gives.")]
    [InlineData("use eu-ai-act as aia system s \"S\" { scope $0eu-ai-act }", "x", "\"eu-ai-act\" is the name of the catalog; rename \"aia\" instead.")]
    [InlineData("use eu-ai-act as aia system s \"S\" { facts $0credit-scoring }", "x", "The names of facts come from the catalog.")]
    [InlineData("feed f \"F\" { time $0at }", "x", "The names of fields come from the records of the feed.")]
    [InlineData("$0owner cro \"CRO\"", "x", "\"owner\" is a word of the language.")]
    [InlineData("control c \"C\" { owner $0cro }", "x", "Nothing that can be renamed is declared with the name \"cro\".")]
    [InlineData("control c $0\"C\" { }", "x", "There is no name here.")]
    public void A_name_changes_everywhere_or_it_is_said_why_not(string source, string name, string expected)
    {
        var marked = MarkedSource.Parse(source);
        var result = Renaming.Rename(marked.Document, marked.Offset, name);
        Assert.Equal(expected, result.Problem ?? Drawing.Apply(marked.Document.Source, result.Edits));
    }

    [Fact]
    public void Preparation_shows_the_name()
    {
        var marked = MarkedSource.Parse("owner cr$0o \"CRO\"");
        Assert.Equal(new RenamePreparation(new TextSpan(6, 3), "cro", null), Renaming.Prepare(marked.Document, marked.Offset));
    }

    /// <summary>Each name that the example declares, to another one and back.</summary>
    [Fact]
    public void There_and_back_restores_text_and_verdict()
    {
        var before = ExampleWorkspace.Compilation;
        foreach (var document in ExampleWorkspace.DocumentsOf(before))
        {
            foreach (var use in document.Model.Uses.Where(use => use.IsDeclaration))
            {
                var name = document.Source.ToString(use.Span);
                var there = Rename(document, use.Span.Start, "renamed-thing");
                Assert.Equal(VerdictOf(before), VerdictOf(there));
                var renamed = EditorDocument.Find(there, document.Path) ?? throw new InvalidOperationException();
                var place = renamed.Source.Content.IndexOf("renamed-thing", use.Span.Start, StringComparison.Ordinal);
                var back = Rename(renamed, place, name);
                Assert.Equal(before.Trees.Select(tree => tree.Source.Content), back.Trees.Select(tree => tree.Source.Content));
            }
        }
    }

    private static Compilation Rename(EditorDocument document, int offset, string name)
    {
        var result = Renaming.Rename(document, offset, name);
        Assert.Null(result.Problem);
        return ExampleWorkspace.Compile(document.Compilation.Trees.Select(tree => new SourceText(tree.Source.Path, Drawing.Apply(tree.Source, result.Edits))));
    }

    private static string VerdictOf(Compilation compilation)
    {
        var outcomes = compilation.Coverage.Systems.SelectMany(system => system.Obligations).Select(obligation => $"{obligation.Provision} {obligation.Outcome}");
        var gates = compilation.Coverage.Gates.Select(gate => $"{gate.Holds}");
        var findings = compilation.Diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal);
        return string.Join('\n', outcomes.Order(StringComparer.Ordinal).Concat(gates).Concat(findings));
    }
}
