using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>The questions that only somebody who knows the system can answer.</summary>
internal static class QuestionText
{
    public static void Write(TextPage page, SystemCoverage system)
    {
        WriteQuestions(page, system);
        if (!system.Assumptions.IsEmpty)
        {
            page.Paragraph(2, "Assumed, since nobody declares it: what binds by either answer stays", Style.Strong);
            page.Paragraph(4, QuestionWords.Assumed(system));
            page.Gap();
        }
    }

    private static void WriteQuestions(TextPage page, SystemCoverage system)
    {
        if (system.Questions.IsEmpty)
        {
            return;
        }

        page.Paragraph(2, "Open questions: answer each in \"facts\", by the fact or by \"not\" and the fact", Style.Strong);
        foreach (var question in system.Questions)
        {
            page.Labelled(4, new Piece(question.Fact.Name, Style.Strong), $"  {question.Fact.Question} ({question.Fact.Provision})", hang: 2);
        }

        page.Gap();
    }
}
