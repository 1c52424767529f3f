using System.Text;
using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>Text equal to, or different from, a text of the rule; ordinal.</summary>
internal sealed class TextTest(int slot, string text, bool isEqual) : FieldTest(slot, "text")
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    protected override Truth Evaluate(in FieldValue field) => FieldReading.IsText(field)
        ? TruthOf(field.Bytes.SequenceEqual(bytes) == isEqual)
        : Truth.Unknown;
}
