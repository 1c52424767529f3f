using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>The questions that only somebody who knows the system can answer.</summary>
internal static class QuestionsSection
{
    public static void Write(HtmlWriter html, SystemPart part)
    {
        WriteQuestions(html, part);
        if (!part.Coverage.Assumptions.IsEmpty)
        {
            html.Element(HtmlTag.P, $"Assumed, since nobody declares it: {QuestionWords.Assumed(part.Coverage)}. What binds by either answer stays.");
        }
    }

    private static void WriteQuestions(HtmlWriter html, SystemPart part)
    {
        if (part.Coverage.Questions.IsEmpty)
        {
            html.Element(HtmlTag.P, part.Coverage.Assumptions.IsEmpty ? "None: every fact that decides something is declared." : "None.");
            return;
        }

        html.Element(HtmlTag.P, "Until a fact is declared, what depends on it counts as applicable. Answer each in \"facts\", by the fact or by \"not\" and the fact.");
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var question in part.Coverage.Questions)
            {
                using (html.Open(HtmlTag.Li))
                {
                    html.Element(HtmlTag.Code, question.Fact.Name);
                    html.Text($" {question.Fact.Question} ({question.Fact.Provision})");
                }
            }
        }
    }
}
