using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>Whether a change to an attestation asks something else of what lies in files.</summary>
public sealed class AttestationQuestionsTests
{
    private const string Source = "vendor guardco \"GuardCo\" { product shield \"Shield\" { attests \"soc2.md\" expires 2027-01-31 } }";

    [Theory]
    [InlineData("soc2.md", "iso.md", false)]
    [InlineData("Shield", "Shield 2", true)]
    [InlineData("2027-01-31", "2028-01-31", true)]
    [InlineData("attests \"soc2.md\" expires 2027-01-31", "", false)]
    public void Another_document_is_another_question(string before, string after, bool isTheSame) => Assert.Equal(
        isTheSame, EvidenceQuestions.AreTheSame(Bind(Source).Symbols, Bind(Source.Replace(before, after, StringComparison.Ordinal)).Symbols));

    private static BoundWorkspace Bind(string source) => BoundWorkspace.Bind([new SourceText("main.mapping", source)], []);
}
