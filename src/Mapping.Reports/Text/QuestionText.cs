using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>The questions that only somebody who knows the system can answer.</summary>
internal static class QuestionText
{
    public static void Write(TextPage page, SystemCoverage system)
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
